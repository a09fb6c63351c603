/**
 * The confidence of a speaker. For the words beside a quotation: the share that annotators marked as its source
 * too, by rule, in 840 US political articles of 2015 and 2016 (PolNeAR, training part). For the person they refer
 * to, which PolNeAR does not annotate: estimates from reading.
 */
import type { SpeakerResolution } from '../../../model/quotation.js';
import type { FoundSpeaker } from '../found.js';

interface RuleAccuracy {
  /** If the words hold a name or a pronoun. */
  named: number;
  /** If they are a common noun, or nothing the article names elsewhere. */
  asWritten: number;
}

const ACCURACY: Readonly<Record<string, RuleAccuracy>> = {
  'quotation-before-cue': { named: 0.99, asWritten: 0.97 },
  'clause-before-cue': { named: 0.99, asWritten: 0.96 },
  'according-to': { named: 0.95, asWritten: 0.97 },
  'cue-before-quotation': { named: 0.97, asWritten: 0.72 },
  'speaker-turn': { named: 0.97, asWritten: 0.9 },
  'speaker-label': { named: 0.95, asWritten: 0.6 },
  'attribution-line': { named: 0.95, asWritten: 0.8 },
  'reported-clause': { named: 0.96, asWritten: 0.87 },
  'object-of-cue': { named: 0.92, asWritten: 0.82 },
  'participle-cue': { named: 0.9, asWritten: 0.66 },
  'introduced-quotation': { named: 0.95, asWritten: 0.67 },
  'passive-cue': { named: 0.9, asWritten: 0.7 },
  'embedded-quotation': { named: 0.81, asWritten: 0.5 },
  'bare-quotation': { named: 0.62, asWritten: 0.62 },
};

const UNKNOWN_RULE: RuleAccuracy = { named: 0.8, asWritten: 0.6 };

/** How often correctly found words resolve to the right person. */
const IDENTITY: Readonly<Record<SpeakerResolution, number>> = {
  'full-name': 1,
  'as-written': 1,
  'short-name': 0.98,
  misspelling: 0.9,
  office: 0.9,
  pronoun: 0.85,
  'carried-over': 1,
};

/** Factor if somebody else may be meant. */
const IN_DOUBT = 0.8;

/** A quotation without a cue, inside a sentence about something else, is rarely said by the previous speaker. */
const CARRIED_INTO_SENTENCE = 0.41;

/** The same if it is most of a sentence in the same paragraph: `Then, "I try again."` */
const CARRIED_ON = 0.8;

/** `carriesOn`: whether the quotation fills most of its sentence, in the paragraph of the turn before it. */
export function confidenceOf(rule: string, speaker: FoundSpeaker, carriesOn: boolean): number {
  const { resolution, candidates } = speaker;
  if (rule === 'embedded-quotation' && resolution === 'carried-over') {
    return carriesOn ? CARRIED_ON : CARRIED_INTO_SENTENCE;
  }
  const { named, asWritten } = ACCURACY[rule] ?? UNKNOWN_RULE;
  const words = resolution === 'as-written' ? asWritten : named;
  const doubt = candidates.length > 0 ? IN_DOUBT : 1;
  return Math.round(words * IDENTITY[resolution] * doubt * 100) / 100;
}
