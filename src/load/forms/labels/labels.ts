/** Texts whose fields are set by labels: one article with a head of labels, several such articles, or several in an unknown form. */
export { LABELLED_BUNDLE } from './labelled-bundle.js';
export { labelsOf } from './labelled-text.js';
export { UNKNOWN_BUNDLE } from './unknown-bundle.js';
