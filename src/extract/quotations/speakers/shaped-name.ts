/**
 * The shape of a speaker's name: a name or a noun phrase, without a verb, a clause or the rest of a headline. Words that do not begin
 * like one name nobody.
 */
import { remembered } from '../../../text/remembered.js';
import { withoutEnd } from '../../../text/trim.js';
import { wordList } from '../../../text/word-list.js';
import { cueForm } from '../cue-forms.js';
import { OPENING_ADVERBS } from '../vocabulary.js';
import {
  AFTER_FINITE,
  ALWAYS_FINITE,
  BEFORE_DETERMINERS,
  BEFORE_OBJECTS,
  FINITE_BEFORE_OBJECT,
  FURNITURE,
  HEADLINE_VERBS,
  LOOSE_ADJECTIVES,
  MONTH_NAMES,
  NEVER_ALONE,
  NEVER_FIRST,
  NEVER_HEAD,
  NEVER_INSIDE,
  NEVER_LAST,
  NOUNS_IN_ED,
  OPENERS,
  PREDICATIVES,
  TIMES,
} from './shape-words.js';

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

/** Words that are also given names: Will, May. */
const MAY_BE_NAME = wordList('will may can');

const neverFirst = (word: string): boolean =>
  NEVER_FIRST.has(withoutContraction(plain(word))) &&
  !(MAY_BE_NAME.has(plain(word)) && /^\p{Lu}/u.test(word));

const isVerb = (word: string): boolean => {
  const lower = plain(word);
  const form = cueForm(lower);
  const finite =
    form && (!form.nounLike || lower.endsWith('ed')) && (form.tense === 'past' || form.tense === 'present');
  return HEADLINE_VERBS.has(lower) || (finite === true && lower !== 'signs');
};

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

const isPastForm = (word: string): boolean => /\p{Ll}ed$/u.test(word) && !NOUNS_IN_ED.has(word);

const OBJECT_PRONOUNS = wordList('him them it us me you');

const isObject = (word: string): boolean =>
  BEFORE_OBJECTS.has(plain(word)) || OBJECT_PRONOUNS.has(plain(word));

const COURTESY_TITLE = /^(?:Mr|Mrs|Ms)\.?$/u;

/** "joined his co-hosts" is finite, "released by the board" is a participle; after "Mr. Holt" every such form is finite. */
const isFiniteForm = (all: readonly string[], at: number): boolean => {
  const word = plain(all[at] ?? '');
  const next = all[at + 1];
  if (ALWAYS_FINITE.has(word)) return true;
  if (FINITE_BEFORE_OBJECT.has(word) && next !== undefined && isObject(next)) return true;
  const isOfPerson = at === 2 && COURTESY_TITLE.test(all[0] ?? '');
  return isPastForm(word) && next !== undefined && (isOfPerson || AFTER_FINITE.has(plain(next)));
};

/** "the report reflects her view": the word is a verb, and its subject comes before it. */
const hasObject = (word: string, next: string | undefined): boolean =>
  isLower(word) &&
  /[^su]s$/u.test(word) &&
  next !== undefined &&
  BEFORE_OBJECTS.has(next) &&
  !BEFORE_DETERMINERS.has(word);

/** Where a phrase turns into a clause: before a finite verb, a relative pronoun or a personal one. */
function endOf(all: readonly string[]): number {
  const end = all.findIndex((word, at) => {
    if (at === 0) return false;
    const lower = plain(word);
    if (NEVER_INSIDE.has(lower) || (lower.includes("'") && isSubject(word))) return true;
    if (isLower(word) && isFiniteForm(all, at)) return true;
    const before = all[at - 1] ?? '';
    const isPeriod = (word === 'a' || word === 'an') && /^\p{Lu}/u.test(before);
    if (isPeriod && !BEFORE_DETERMINERS.has(plain(before))) return true;
    if (hasObject(word, all[at + 1])) return true;
    // "the reported leak" has a participle; "Holt reported" and "Holt Reports" have a verb.
    return /^\p{Lu}/u.test(before) && isVerb(word);
  });
  return end < 0 ? all.length : end;
}

/** Whether the last word needs another after it: "the order released", "voters in". */
const dangles = (word: string): boolean =>
  NEVER_LAST.has(plain(word)) ||
  LOOSE_ADJECTIVES.has(word) ||
  NEVER_HEAD.has(plain(word)) ||
  (isLower(word) && isPastForm(plain(word)));

/** A verb without its subject: "dismissed the story", "made a move", "mending his nets", "turn the tables". */
function isPredicate([first = '', second]: readonly string[]): boolean {
  const lower = plain(first);
  if (isLower(first) && (ALWAYS_FINITE.has(lower) || HEADLINE_VERBS.has(lower))) return true;
  const form = cueForm(first);
  if (form?.tense === 'base' && !form.nounLike && /^\p{Lu}/u.test(second ?? '')) return true;
  if (second === 'enough' && isLower(first) && !BEFORE_DETERMINERS.has(first)) return true;
  if (PREDICATIVES.has(first) && (second === undefined || NEVER_LAST.has(second))) return true;
  if (second === undefined) return isLower(first) && (isPastForm(lower) || TIMES.has(lower));
  if (isLower(first) && BEFORE_OBJECTS.has(second) && !BEFORE_DETERMINERS.has(lower)) return true;
  const object = AFTER_FINITE.has(plain(second)) || (NEVER_LAST.has(plain(second)) && isLower(second));
  return object && (/ing$/u.test(lower) ? !/^\p{Lu}/u.test(second) : isLower(first) && isPastForm(lower));
}

const isOpener = (word: string): boolean => OPENING_ADVERBS.has(word) || OPENERS.has(word);

/** Page text glued to a name without a space: the end of a sentence, or the time of a post ("2019 9:05PMHolt"). */
const GLUED =
  /^(?:(?:\S{1,40}\s)?\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?\s?|(?:.{0,80}\s)?\p{Ll}{2,30}[.!?](?=\p{Lu})(?:(?:The|An?)\s)?)/u;

/** The end of a quotation before the subject: `Speaking on "Harbour Live," Holt`. */
const QUOTED_BEFORE = /^.{0,200}[,.]["\u201d]\s(?=\p{Lu})/u;

/** A phrase without its opening adverbs and without the clause it turns into. */
function trimmed(name: string): string[] {
  let all = name
    .replace(GLUED, '')
    .replace(QUOTED_BEFORE, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  while (all.length > 1 && isOpener(plain(all[0] ?? ''))) all = all.slice(1);
  if (all.length > 1 && /^(?:a|an)$/u.test(all[0] ?? '')) all = all.slice(1);
  const [first = ''] = all;
  if (/^very$/iu.test(first) && !/^(?:few|many|senior|highest|top|same)$/u.test(all[1] ?? '')) return [];
  if (isSubject(first) || neverFirst(first) || /^\p{Ll}$/u.test(first)) return [];
  all = all.slice(0, endOf(all));
  if (isPredicate(all)) return [];
  while (all.length > 1 && dangles(all.at(-1) ?? '')) all = all.slice(0, -1);
  return all;
}

function shaped(name: string): string | null {
  const all = trimmed(name);
  const [first = ''] = all;
  const head = plain(all.at(-1) ?? '');
  if (NEVER_HEAD.has(head) || head.endsWith('-based')) return null;
  if (all.length === 1 && NEVER_ALONE.has(head)) return null;
  if (all.length === 2 && MONTH_NAMES.has(plain(first)) && /^\d/u.test(head)) return null;
  if (/^(?:last|next|past|recent|\d+)$/iu.test(first) && TIMES.has(head)) return null;
  const capitals = all.filter((word) => word.length > 1 && /^\p{Lu}+$/u.test(word));
  if (capitals.length > MOST_CAPITALS) return null;
  if (capitals.length === all.length && capitals.every((word) => FURNITURE.has(word.toLowerCase())))
    return null;
  const text = withoutEnd(
    all.join(' ').replace(/(?:['\u2019]s|(?<=s)['\u2019])$/u, ''),
    ' ,;:)\u2013\u2014-',
  );
  return /\p{L}/u.test(text) ? text : null;
}

/** Maximum number of memoised names. */
const MOST_KEPT = 20_000;

/** The name without words that do not belong to it; null if nothing is left. */
export const shapedName = remembered(shaped, MOST_KEPT);
