/**
 * The shape of a speaker's name: a name or a noun phrase, without a verb, a clause or the rest of a headline. What begins
 * like neither names nobody.
 */
import { withoutEnd } from '../../../text/trim.js';
import { wordList } from '../../../text/word-list.js';
import { cueForm } from '../cue-forms.js';
import { OPENING_ADVERBS, PRONOUNS } from '../vocabulary.js';

/** No noun phrase begins with these. */
const NEVER_FIRST = wordList(`
  after and as at because before but by especially for from him if in into onto let like me not of off on
  or out over so than that them then there though to under until up upon us was were what when where whether
  which while who whom whose why with without yet your is are be been being do does did has have had will would can could may
  might must shall should`);

/** A name or a noun phrase ends before these. */
const NEVER_INSIDE = wordList(`
  i he she they we who whom which that is are was were am be been being do does did has have had will would can could might
  must shall should isn't aren't wasn't weren't don't doesn't didn't won't can't there because if when while though just
  also still now then never ever already only even`);

/** Verbs of headlines beyond the cues. */
const HEADLINE_VERBS = wordList(`
  fires hires insults insulted slaps hits wins won loses lost takes took gets got makes made gives gave goes went comes came
  turns turned sees saw thinks knows wants needs offers refuses stands drops leads quits joins meets backs vows shows says
  tells told reveals exposes destroys stuns shocks caught steps runs ran holds held keeps kept puts sends sent finds found`);

/** Ends of phrases for a time. */
const TIMES = wordList(
  'day days week weeks month months year years hour hours minute minutes decade decades',
);

/** Longest name in capitals; a longer one is a headline. */
const MOST_CAPITALS = 4;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[.,;:]$/u, '');

/** "he's", "I'd", "they're". */
const withoutContraction = (word: string): string => word.replace(/'(?:s|d|re|ve|ll|m)$/u, '');

const SUBJECTS = wordList('i you he she it we they who');

const isSubject = (word: string): boolean => SUBJECTS.has(withoutContraction(plain(word)));

/** A clause: "he gives", "I'd". A pronoun alone is what the text says, if it does not say who is meant. */
const isClause = (all: readonly string[]): boolean =>
  isSubject(all[0] ?? '') && !(all.length === 1 && PRONOUNS.has(plain(all[0] ?? '')));

/** Words that are also given names: Will, May. */
const MAY_BE_NAME = wordList('will may can');

const neverFirst = (word: string): boolean =>
  NEVER_FIRST.has(plain(word)) && !(MAY_BE_NAME.has(plain(word)) && /^\p{Lu}/u.test(word));

/** No noun phrase ends with these. */
const NEVER_LAST = wordList('and or but of to in on at by for with from the a an as than that');

const isVerb = (word: string): boolean => {
  const lower = plain(word);
  const form = cueForm(lower);
  const finite =
    form && (!form.nounLike || lower.endsWith('ed')) && (form.tense === 'past' || form.tense === 'present');
  return HEADLINE_VERBS.has(lower) || (finite === true && lower !== 'signs');
};

/** Where a phrase ends that goes on as a clause: before a verb after a name, a relative or a pronoun. */
function endOf(all: readonly string[]): number {
  const end = all.findIndex((word, at) => {
    if (at === 0) return false;
    const lower = plain(word);
    if (NEVER_INSIDE.has(lower) || (lower.includes("'") && isSubject(word))) return true;
    // "the reported leak" describes; "Holt reported" and "Holt Reports" do not.
    return /^\p{Lu}/u.test(all[at - 1] ?? '') && isVerb(word);
  });
  return end < 0 ? all.length : end;
}

function shaped(name: string): string | null {
  let all = name.split(/\s+/u).filter((word) => word !== '');
  while (all.length > 1 && OPENING_ADVERBS.has(plain(all[0] ?? ''))) all = all.slice(1);
  if (all.length > 1 && /^(?:a|an)$/u.test(all[0] ?? '')) all = all.slice(1);
  const [first = ''] = all;
  if (isClause(all) || neverFirst(first) || /^\p{Ll}$/u.test(first)) return null;
  all = all.slice(0, endOf(all));
  while (all.length > 1 && NEVER_LAST.has(plain(all.at(-1) ?? ''))) all = all.slice(0, -1);
  const [, second] = all;
  if (second !== undefined && /ing$/u.test(first) && /^(?:a|an|the|his|her|its|their)$/u.test(second))
    return null;
  if (/^(?:last|next|past|recent|\d+)$/iu.test(first) && TIMES.has(plain(all.at(-1) ?? ''))) return null;
  const capitals = all.filter((word) => word.length > 1 && /^\p{Lu}+$/u.test(word)).length;
  if (capitals > MOST_CAPITALS) return null;
  const text = withoutEnd(all.join(' ').replace(/['\u2019]s$/u, ''), ' ,;:)\u2013\u2014-');
  return /\p{L}/u.test(text) ? text : null;
}

/** Forgotten all at once when there are more. */
const MOST_KEPT = 20_000;

const kept = new Map<string, string | null>();

/** The name without what does not belong to it; null if nothing is left. */
export function shapedName(name: string): string | null {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = shaped(name);
  kept.set(name, made);
  return made;
}
