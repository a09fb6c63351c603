/** Resolves "he", "she", "it", "they" and "who" from the text before them. */

import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../../text/names/vocabulary.js';
import type { Range } from '../../../text/range.js';
import type { FoundSpeaker, NamedSpeaker } from '../found.js';
import type { Cast, Gender, Member } from './cast.js';
import type { Heard } from './heard.js';
import { unnamed } from './unnamed.js';

/** How far before "who" its noun may be, in characters. */
const REACH_OF_WHO = 120;

/** How far before "it" or "they" the body or group may be named, in characters. */
const REACH_OF_BODY = 900;

const SINGULAR = /^(?:i|you|he|him|his|she|her|one|someone|somebody|anyone|another)$/u;

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
const again = (speaker: NamedSpeaker, mention: Range, candidates: string[]): FoundSpeaker => ({
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

/** A pronoun that refers to nobody named leaves the speaker without a name. */
export function resolvePronoun(word: string, mention: Range, cast: Cast, heard: Heard): FoundSpeaker {
  const unresolved = unnamed(mention, SINGULAR.test(word) ? 'person' : 'group');
  if (word === 'it' || word === 'they') {
    const kind = word === 'it' ? 'organisation' : 'group';
    const last = heard.lastOfKind(kind, mention.start - REACH_OF_BODY);
    return last ? again(last, mention, []) : unnamed(mention, kind);
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
    return named ? asSpeaker(named.member, mention, []) : unresolved;
  }
  return again(spoke.speaker, mention, rival ? [subject.member.name] : []);
}
