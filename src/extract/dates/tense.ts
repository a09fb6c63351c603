/**
 * Decides whether the words around a mention look back or ahead. The nearest sign before the mention in its
 * sentence decides, else the nearest after it. Signs are verb forms and words for plans and deadlines.
 */
import type { Range } from '../../text/range.js';
import type { Tense } from './draft.js';
import { PAST_FORMS } from './vocabulary.js';

const FUTURE = [
  "(?:will|won't|would|wouldn't|shall|may|might|could|can|must|to)(?:\\s(?:not|also|only|then|never))?\\s(?:be|have|get)(?:\\s[a-z]{2,16})?",
  "will|won't|would|shall|may|might|could|must|\\S{1,12}'ll",
  '(?:is|are|be|was|were)\\s(?:to|going|due|set|scheduled|expected|slated|planned)',
  '(?:plan|plans|planning|planned|hope|hopes|hoping|expect|expects|expected|intend|intends|aim|aims|set|due)\\sto',
  '(?:scheduled|slated|ready|likely|wants?|agreed|about|is|are|has|have|vowed|pledged|promised|called)\\sto',
  'scheduled|due|expected|upcoming|coming|deadline|effective|payable|postponed|ahead\\sof|(?:planning|plans|preparing|preparations)\\sfor',
  'as\\s(?:early|soon)\\sas|extended\\sto|next|expires?|begins?|starts?|(?<!\\b(?:is|are|was|were|be|been|stay|stays|stayed|still|remain|remains|remained|an?|the|to|will|would|shall|may|might|could|can|must|not)\\s)(?:re)?opens?',
  'meets?|arrives?|departs?|resumes?|convenes?|faces?|hosts?|votes?\\s(?:on|in)|travels?|kicks?\\soff|wraps?\\sup|takes?\\splace|goes\\s(?:on|to|before)|gets?\\sunder\\sway',
].join('|');
/** Plans that are over. */
const PAST_PLAN = 'had\\sbeen\\s(?:due|scheduled|set|expected|slated|planned)(?:\\sto\\s[a-z]{2,16})?';
/** Regular forms end in -ed, but not need, succeed, hundred. */
const PAST = `${PAST_FORMS.join('|')}|(?!hundred)[a-z]{1,15}[a-df-z]ed|since|earlier|ago`;
/** A participle after an article is an adjective: "a still unspecified date". */
const ADJECTIVE = '(?:an?|the|its|their|his|her)\\s(?:[a-z]{2,16}\\s)?[a-z]{2,16}ed';
const SIGN = new RegExp(
  `(?<![\\w-])(?:${ADJECTIVE}|(?<plan>${PAST_PLAN})|(?<future>${FUTURE})|(?<past>${PAST}))(?![\\w-])`,
  'g',
);
/** Words that refer to the future only directly before the date, and states that last until a past date. */
const ADJACENT_FUTURE =
  /(?<![\w-])(?:until|till|by|through|starting|beginning|effective|due)\s{1,8}(?:at\s|on\s|in\s|the\s)?$/i;
const LASTED =
  /^(?:was|were|been|led|ran|held|served|lived|worked|stayed|remained|ruled|fought|kept|had\sbeen.*)$/;

/** Reported content may lie in the future: "told suppliers of a cut in output in June". The time of saying is near the verb. */
const SAYING = /^(?:said|told|notified|informed|warned|advised|announced|wrote)$/;
const NEAR_SAYING = 40;

/** "Expected to hit", "will cut": forms that are both past and infinitive. */
const INFINITIVE_BEFORE =
  /(?<![\w-])(?:to|will|would|shall|should|may|might|can|could|must|won't|did|not)\s$/;

/** Null if the match is not a sign after all. */
const signTense = ({ plan, past, future }: Record<string, string | undefined> = {}): Tense =>
  future !== undefined ? 'future' : (plan ?? past) !== undefined ? 'past' : null;

/** How far from the mention a sign may be, in characters. */
const BEFORE = 120;
const AFTER = 80;

export function tenseAround(text: string, mention: Range, sentence: Range): Tense {
  const before = text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
  let last: Tense = null;
  let sign = '';
  let signEnd = 0;
  for (const match of before.matchAll(SIGN)) {
    const isPast = match.groups?.past !== undefined;
    if (isPast && INFINITIVE_BEFORE.test(before.slice(0, match.index))) continue;
    last = signTense(match.groups) ?? last;
    signEnd = match.index + match[0].length;
    // In "had filed by Wednesday" the auxiliary carries the tense, not the participle.
    if (sign !== 'had') sign = match[0];
  }
  // What "had" happened by a day was over on that day.
  if (sign === 'had' && /\bby\s{1,8}$/.test(before)) return 'past';
  if (ADJACENT_FUTURE.test(before)) return LASTED.test(sign) ? null : 'future';
  if (SAYING.test(sign) && before.length - signEnd > NEAR_SAYING) return null;
  if (last) return last;
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + AFTER));
  for (const match of after.matchAll(SIGN)) {
    const tense = signTense(match.groups);
    if (tense) return tense;
  }
  return null;
}

/** The nearest sign before the mention in its sentence, with the tense it shows; null if there is none. */
export function signBefore(
  text: string,
  mention: Range,
  sentence: Range,
): { words: string; tense: Tense } | null {
  const before = text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
  let found: { words: string; tense: Tense } | null = null;
  for (const match of before.matchAll(SIGN)) found = { words: match[0], tense: signTense(match.groups) };
  return found;
}
