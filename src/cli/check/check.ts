/** Output and record keeping of `corpus check`. */
export { CHECK_FORMATS, type CheckOptions, formatOf } from './options.js';
export { writeRecords } from './records.js';
export { printReport } from './report.js';
export { printRules, ruleNamed } from './rules.js';
