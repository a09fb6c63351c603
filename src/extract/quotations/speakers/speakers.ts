/** Entry point of speaker resolution: the cast of an article, and which member a mention refers to. */

export type { Cast } from './cast.js';
export { confidenceOf } from './confidence.js';
export { interviewOf, letterOf } from './label-speaker.js';
export { nameAt } from './name-runs.js';
export { castOf } from './read-cast.js';
export { SpeakerResolver } from './resolve.js';
export { shapedName } from './shaped-name.js';
export { unnamed } from './unnamed.js';
