/** Timelines of publication dates and of the dates that texts mention. */

export { stepIndex, stepName } from '../../text/steps.js';
export type { Fit } from './bands.js';
export { findMentions, type MentionsFilter, type MentionsFound } from './mentions.js';
export { publishedOf } from './published.js';
export { spokenOf, timeline } from './timeline.js';
