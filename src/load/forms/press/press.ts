/** Exports of press databases, as text and as pages. */
export { FACTIVA_XML } from './factiva-xml.js';
export { miscounted } from './press-article.js';
export { PRESS_PAGE } from './press-page.js';
export { PRESS_TEXTS } from './press-texts.js';
