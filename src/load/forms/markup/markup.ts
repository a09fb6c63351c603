/** Forms of XML and SGML that hold articles. */
export { attributeOf, childrenOf, type Element, pieces } from './elements.js';
export { FEED_FORM } from './feed.js';
export { NEWSWIRE } from './newswire.js';
