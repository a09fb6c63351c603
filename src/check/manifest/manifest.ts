/** The manifest of a corpus: written on request, and compared with the files. */

export { changesOf, type ManifestState } from './compare.js';
export { MANIFEST_RULES, manifestState, writeManifestOf } from './state.js';
