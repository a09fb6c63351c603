/** The source parsers: outlets the text cites, and credit lines. */
export { citedOutlet } from './cited-outlet.js';
export { photoCredit } from './photo-credit.js';
export { reportingOutlet } from './reporting-outlet.js';
export { sourceLine } from './source-line.js';
