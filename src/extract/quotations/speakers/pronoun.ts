/** Resolves "he", "she", "it", "they" and "who" from the text before them. */

import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../../text/names/vocabulary.js';
import type { Range } from '../../../text/range.js';
import type { FoundSpeaker } from '../found.js';
import type { Cast, Gender, Member } from './cast.js';
import type { Heard } from './heard.js';

/** How far before "who" its noun may be, in characters. */
const REACH_OF_WHO = 120;

/** How far before "it" or "they" the body or group may be named, in characters. */
const REACH_OF_BODY = 900;

const SINGULAR = /^(?:i|you|one|someone|somebody|anyone|another)$/u;

const asSpeaker = (member: Member, mention: Range, candidates: string[]): FoundSpeaker => ({
  name: member.name,
  role: member.role,
  kind: 'person',
  anonymous: false,
  mention,
  resolution: 'pronoun',
  candidates,
  confidence: 0,
});

/** A speaker heard before, now referred to by a pronoun. */
const again = (speaker: FoundSpeaker, mention: Range, candidates: string[]): FoundSpeaker => ({
  ...speaker,
  mention,
  resolution: 'pronoun',
  candidates,
});

/** The person named last before an offset. */
function lastNamed(
  cast: Cast,
  before: number,
  placesOf: (member: Member) => readonly number[],
  agrees: (gender: Gender) => boolean,
): { member: Member; at: number } | null {
  let best: { member: Member; at: number } | null = null;
  for (const member of cast.members) {
    if (member.body || !agrees(member.gender)) continue;
    const at = placesOf(member).findLast((place) => place < before);
    if (at !== undefined && (best === null || at > best.at)) best = { member, at };
  }
  return best;
}

/** Null if "he" or "she" refers to nobody named; other pronouns then become the speaker's name, anonymous. */
export function resolvePronoun(
  word: string,
  mention: Range,
  text: string,
  cast: Cast,
  heard: Heard,
): FoundSpeaker | null {
  const unresolved: FoundSpeaker = {
    name: text.slice(mention.start, mention.end),
    role: null,
    kind: SINGULAR.test(word) ? 'person' : 'group',
    anonymous: true,
    mention,
    resolution: 'as-written',
    candidates: [],
    confidence: 0,
  };
  if (word === 'it' || word === 'they') {
    const kind = word === 'it' ? 'organisation' : 'group';
    const last = heard.lastOfKind(kind, mention.start - REACH_OF_BODY);
    return last ? again(last, mention, []) : { ...unresolved, kind };
  }
  if (word === 'who') {
    const noun = lastNamed(
      cast,
      mention.start,
      (member) => member.places,
      () => true,
    );
    return noun && mention.start - noun.at < REACH_OF_WHO ? asSpeaker(noun.member, mention, []) : unresolved;
  }
  const gender: Gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
  if (gender === null) return unresolved;
  const agrees = (other: Gender): boolean => other === null || other === gender;
  const spoke = heard.lastPerson(agrees);
  const subject = lastNamed(cast, mention.start, (member) => member.subjectPlaces, agrees);
  const rival = spoke && subject && spoke.speaker.name !== subject.member.name;
  if (subject && (!spoke || subject.at > spoke.at)) {
    return asSpeaker(subject.member, mention, rival ? [spoke.speaker.name] : []);
  }
  if (!spoke) {
    const named = lastNamed(cast, mention.start, (member) => member.places, agrees);
    return named && asSpeaker(named.member, mention, []);
  }
  return again(spoke.speaker, mention, rival ? [subject.member.name] : []);
}
