/** Entry point of subjects: the subject of a cue, before or after the verb, or in the main clause before it. */

export { leadSubject } from './lead-subject.js';
export { behindPlaceLine } from './place-line.js';
export {
  isAdverb,
  isCapital,
  isDash,
  isMark,
  isSpeakerNoun,
  type Subject,
  type UnitRange,
} from './subject.js';
export { subjectAfter } from './subject-after.js';
export { subjectBefore, verbGroupStart } from './subject-before.js';
export { type CueSubject, subjectOfCue } from './subject-of-cue.js';
