/** Word classes that need no context: closed classes by list, others by ending, and nouns for speakers. */
import { isGivenName } from '../../../../text/names/first-names.js';
import {
  BODY_NOUNS,
  BODY_WORDS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  TITLES,
} from '../../../../text/names/vocabulary.js';
import { bareWord } from '../../bare-word.js';
import { cueForm } from '../../cue-forms.js';
import { DAY_WORDS, MONTH_WORDS } from '../../vocabulary.js';

/** Closed classes, one per line; a word belongs to the first that lists it. */
const CLOSED: Readonly<Record<string, string>> = {
  subject: 'i he she they we it you',
  object: 'me him us them himself herself themselves itself myself ourselves',
  owner: 'his her their its my our your whose',
  relative: 'who which whom',
  that: 'that',
  this: 'this these those',
  article: 'the a an',
  quantity: 'some many several most few all both each every no any another other one two three four five',
  be: "is are was were am 's 're isn't aren't wasn't weren't",
  have: "has have had 've hasn't haven't hadn't",
  do: "does do did doesn't don't didn't",
  modal:
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't",
  being: 'be been being having doing',
  to: 'to',
  of: 'of',
  by: 'by',
  preposition:
    'in on at for from with about into over under against among between through during after before since without within upon across toward towards per via amid despite near behind beyond except until',
  and: 'and or nor',
  but: 'but yet while whereas although though',
  if: 'if unless whether because as than when where how why what',
  not: "not n't never",
  adverb:
    'also now then there here still just even only again already however later earlier once too so instead meanwhile today yesterday tomorrow ever often always perhaps maybe',
};

const CLASS_OF = new Map(
  Object.entries(CLOSED).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
);

/** Endings of open classes; the first match decides. */
const ENDINGS: readonly [RegExp, string][] = [
  [/ly$/u, 'ly'],
  [/ing$/u, 'ing'],
  [/ed$/u, 'ed'],
  [/(?:tion|ment|ness|ity|ance|ence|ship|ism)s?$/u, 'noun'],
  [/(?:er|or|ist|ian|man|men|woman|women)s?$/u, 'agent'],
  [/(?:al|ous|ive|ful|able|ible|less|ic|ish)$/u, 'adjective'],
  [/[^su]s$/u, 'plural'],
];

const CAPITAL = /^\p{Lu}/u;

/** The class of a word. */
export function wordClass(text: string, lower: string): string {
  const closed = CLASS_OF.get(lower);
  if (closed !== undefined) return closed;
  if (/^[\p{N}$€£#]/u.test(text)) return 'number';
  if (DAY_WORDS.has(lower) || MONTH_WORDS.has(lower)) return 'time';
  if (CAPITAL.test(text)) return 'name';
  const form = cueForm(lower);
  if (form) return `cue-${form.tense}`;
  return endingClass(lower);
}

/** The class of an unlisted word. */
export const endingClass = (lower: string): string =>
  ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? 'other';

/** Classes that may contain finite verbs. */
export const FINITE_CLASSES: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'modal',
  'cue-past',
  'cue-present',
  'ed',
]);

/** Whom a noun may refer to: a given name, a title, a noun for a person, an organisation or a group. */
export function nounClass(text: string): string {
  const word = bareWord(text);
  const capital = CAPITAL.test(text);
  if (capital && isGivenName(word)) return 'given';
  if (PERSON_NOUNS.has(word)) return capital ? 'Person' : 'person';
  if (GROUP_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/u, ''))) return 'group';
  if (BODY_NOUNS.has(word) || (capital && BODY_WORDS.has(word))) return capital ? 'Body' : 'body';
  if (TITLES.has(word)) return capital ? 'Title' : 'title';
  if (/['\u2019]s?$/u.test(text)) return 'possessive';
  return capital ? 'capital' : '';
}
