/** Extracts authors' names from the ways they are written: lists, surnames first, roles, addresses, links to notes. */
import { NAME_SUFFIX } from '../../text/names/vocabulary.js';
import { before, withoutEnd, withoutEndAndSpace } from '../../text/trim.js';

/** Words for people's jobs at a paper; a part of a byline that contains one is not a name. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  'staff writer writers reporter reporters reporting correspondent correspondents editor editors bureau columnist columnists contributor contributors contributing chief desk newsroom team photographer producer freelance special'.split(
    ' ',
  ),
);

/** Placeholders that programs and forms write for a missing author. */
const NOBODY: ReadonlySet<string> = new Set(
  'nan none null n/a na unknown anonymous admin administrator webmaster author authors no by - –'.split(' '),
);

/** Agencies and the like: single words that are not given names, so that "Reuters, AP" is not read as a person. */
const BODIES: ReadonlySet<string> = new Set(
  'reuters ap afp dpa upi ans ani pti bbc cnn npr bloomberg xinhua tass efe ansa kyodo yonhap apa agencies agency'.split(
    ' ',
  ),
);

const DEGREES = /^(?:ph\.?d|m\.?d|m\.?a|esq|mba|mp|cbe|obe)\.?$/iu;
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le el al bin ibn ter ten zu zur'.split(' '),
);

const MOST = 2000;

/** The distinct names in a byline or a list of bylines. Other words are left out. */
export function authorNames(value: string | readonly string[]): string[] {
  const texts = typeof value === 'string' ? [value] : value;
  const names = texts.flatMap((text) => namesInText(text.slice(0, MOST)));
  return [...new Set(names)];
}

/** One name per item, unchanged except that links to notes are resolved. */
export const listedNames = (items: readonly string[]): string[] =>
  items.map((item) => withoutLinks(item.trim())).filter((item) => item !== '');

function namesInText(written: string): string[] {
  const text = written.replace(/\s+/gu, ' ').trim();
  const listed = /^[[(](?=["'[])(.*)[\])]$/u.exec(text)?.[1];
  if (listed !== undefined && !text.startsWith('[[')) {
    return quotedItems(listed).flatMap(namesInText);
  }
  const plain = withoutLinks(text)
    .replace(/^[\s–—-]{0,3}(?:by(?:line)?|author|words|written by|reported by|story by)(?::|\s)\s*/iu, '')
    .replace(/^by /iu, '');
  const parts = plain.split(/\s?[;&|\n•·]\s?|\s\/\s|,? (?:and|und|et) (?=\S)/u);
  return parts.flatMap((part) => namesBetweenCommas(withoutAddress(part)));
}

/** Items of a list as Python prints it: `'Ida Holt', "Jan O'Dea"`. */
const quotedItems = (list: string): string[] =>
  [...list.matchAll(/"([^"]{1,200})"|'((?:[^']|'(?=\p{L})){1,200})'/gu)].map(
    ([, double, single]) => double ?? single ?? '',
  );

/** Replaces `[[people/holt|Ida Holt]]` and `[Ida Holt](https://…)` by "Ida Holt". */
const withoutLinks = (text: string): string =>
  text
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu, '$1')
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,400}\)/gu, '$1');

const ADDRESS = /[<(]?\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}[>)]?/u;

/** The name beside a mail address: `ida@paper.example (Ida Holt)`, `Ida Holt <ida@paper.example>`. */
function withoutAddress(part: string): string {
  const rest = part.replace(ADDRESS, ' ');
  if (rest === part) return part;
  return withoutEndAndSpace(rest.replace(/^[\s("'<]{1,100}/u, ''), `)"'>`).trimStart();
}

const wordsOf = (part: string): string[] => part.split(' ').filter((word) => word !== '');

const isRole = (part: string): boolean =>
  wordsOf(part.toLowerCase()).some((word) => ROLE_WORDS.has(word.replace(/[^\p{L}]/gu, '')));

function namesBetweenCommas(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const before = parts.at(-1);
    if (part === '' || DEGREES.test(part)) continue;
    if (before !== undefined && NAME_SUFFIX.test(part)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  const people = parts.length > 1 ? parts.filter((part) => !isRole(part)) : parts;
  return turned(people).flatMap((part) => nameIn(part) ?? []);
}

/** Puts the given name first in "Holt, Ida" and "Holt, Ida, Prix, Jan"; returns other lists unchanged. */
function turned(parts: readonly string[]): readonly string[] {
  if (parts.length === 0 || parts.length % 2 === 1) return parts;
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const surname = parts[at] ?? '';
    const given = parts[at + 1] ?? '';
    if (!isSurname(surname) || !isGiven(given)) return parts;
    names.push(`${given} ${surname}`);
  }
  return names;
}

const isBody = (word: string): boolean => BODIES.has(word.toLowerCase());

/** Whether a part is one word, with or without particles before it: "Holt", "van der Berg". */
function isSurname(part: string): boolean {
  const words = wordsOf(part);
  const last = words.at(-1) ?? '';
  const led = words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase()) || NAME_SUFFIX.test(last));
  return /^\p{Lu}/u.test(last) && !isBody(last) && led && words.length <= 4;
}

/** Whether a part is one to three words, each a name or an initial, possibly followed by particles: "Ida", "Ida M.", "Jan van". */
function isGiven(part: string): boolean {
  const words = wordsOf(part);
  if (words.length > 3 || !/^\p{Lu}/u.test(part) || isBody(part)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]{0,30}$/u.test(word) || PARTICLES.has(word));
}

/** What follows a name: a place or an employer. */
const BEHIND = / (?:in|at|from|for|of|reports?|reporting) (?=\p{Lu})/u;

const isCapitals = (name: string): boolean => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

const inNameCase = (name: string): string =>
  name.includes(' ') && isCapitals(name)
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** Null for an address, a number, a handle, a mere role, or a placeholder for a missing author. */
function nameIn(part: string): string | null {
  if (/^[@#]|:\/\/|^www\.|[\d@]/iu.test(part)) return null;
  const bare = before(part, BEHIND).replace(/^["“”'‘([]{1,100}/u, '');
  const name = withoutEnd(bare, '"“”)]').trim();
  if (!/\p{L}/u.test(name) || name.length > 100 || NOBODY.has(name.toLowerCase())) return null;
  const words = wordsOf(name.toLowerCase());
  return words.every((word) => ROLE_WORDS.has(word)) ? null : inNameCase(name);
}
