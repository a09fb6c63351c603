/** Timelines of publication dates and of the dates that texts mention. */
export type { Fit } from './bands.js';
export { findMentions, type MentionsFilter } from './mentions.js';
export { publishedOf } from './published.js';
export { stepIndex, stepName } from './steps.js';
export { spokenOf, timeline } from './timeline.js';
