/** What `corpus report` writes and `corpus serve` answers with: an answer as the page shows it. */
export { gather, type ReportAnswer, reportAnswer } from './gather.js';
export { withoutPaths, withoutText } from './leave-out.js';
