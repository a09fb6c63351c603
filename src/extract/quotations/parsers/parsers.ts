/** The quotation parsers, one for each position of the cue. */
export { accordingTo } from './according-to.js';
export { ATTRIBUTION_LINE, attributionLine } from './attribution-line.js';
export { bareQuotation, INSIDE_SENTENCE, WHOLE_SENTENCE } from './bare-quotation.js';
export { clauseBeforeCue } from './clause-before-cue.js';
export { contentAfterCue } from './content-after-cue.js';
export { passiveCue } from './passive-cue.js';
export { quotationBeforeCue } from './quotation-before-cue.js';
export { speakerLabel } from './speaker-label.js';
export { speakerTurn, TURN } from './speaker-turn.js';
