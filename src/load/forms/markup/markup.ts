/** Forms of XML and SGML that hold articles. */
export { FEED_FORM } from './feed.js';
export { NEWSWIRE } from './newswire.js';
