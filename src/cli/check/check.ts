/** Runs `corpus check` and prints its report, or writes the manifest and the baseline. */
export { CHECK_FORMATS, type CheckCommandOptions, formatOf } from './options.js';
export { writeRecords } from './records.js';
export { printReport } from './report.js';
export { printRules, ruleNamed } from './rules.js';
