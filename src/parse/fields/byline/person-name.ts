/** Recognises person names in a line: alone or in lists, with roles, in capitals. */
import { NAME_PARTICLES, PLACE_OPENERS } from '../../../text/names/vocabulary.js';
import { before, withoutEnd } from '../../../text/trim.js';
import { NOT_NAMES } from '../vocabulary.js';

const CAPITAL = /^["“'‘(]?(?:(?:al|el|as|d|l)[-'’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const NICKNAME = /^["“'‘(]\p{Lu}[\p{L}'’-]*["”'’)]$/u;

/** Whether a name is a place of two words: "Port Ellery", "South Delta", "Lake Holm". */
function isPlace(name: string): boolean {
  const [first = '', second = '', ...more] = name.toLowerCase().split(/\s/u);
  return second !== '' && more.length === 0 && (PLACE_OPENERS.has(first) || first === 'lake');
}

/** Whether capitalised words are an outlet or a place, which no person is called: "Evening Standard-Post". */
export const isOutletOrPlace = (name: string): boolean =>
  isPlace(name) || NOT_NAMES.has(/-([^-\s]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '');

/** Two to five capitalised words, with particles and initials, none of them an organisation or calendar word. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || isOutletOrPlace(text)) return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    const bare = withoutEnd(word.toLowerCase(), '.,');
    if (NOT_NAMES.has(bare)) return false;
    if (NICKNAME.test(word)) continue;
    if (CAPITAL.test(word)) {
      if (word.replace(/[^\p{L}]/gu, '').length > 1) full += 1;
    } else if (index === 0 || !NAME_PARTICLES.has(bare)) return false;
  }
  const last = words.at(-1) ?? '';
  return full >= (words.length === 2 && /^\p{Lu}\.?$/u.test(words[0] ?? '') ? 1 : 2) && CAPITAL.test(last);
}

const isAllCapitals = (name: string): boolean => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

/** `ANNA MARIA DOE` as `Anna Maria Doe`; mixed case is unchanged. */
export function inNameCase(name: string): string {
  if (!isAllCapitals(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * The names of a list in order: "Ann Doe, Bob Roe and Cy Poe of the Daily". The first item that is not a name
 * ends it.
 */
export function namesIn(list: string): string[] {
  const names: string[] = [];
  for (const part of list
    .replace(/\s+/gu, ' ')
    .replace(GLUED_HOUSE, ', ')
    .split(/[,;|/&·•]| (?:and|with|und|et|y) /iu)) {
    const name = withoutRole(part.trim());
    if (name === '') continue;
    if (!isPersonName(name)) {
      if (names.length > 0) break;
      continue;
    }
    const cased = inNameCase(name.replace(/[.,]$/u, ''));
    if (!names.includes(cased)) names.push(cased);
  }
  return names;
}

const ROLE =
  /\s(?:[-–—|•·(@]|(?:of|for|in|at|from|is|on)\s|(?:\p{Lu}[\p{L}-]{0,40}\s)?(?:editor|reporter|writer|correspondent|columnist|producer|contributor|critic)s?\b|(?:staff|senior|chief|deputy|political|special|news|sports?|business|associated|reuters|afp|ap|bloomberg|cnn|usa|national|associate|digital|health|science|tech|money|guest|opinion|last)\b)/iu;
/** An outlet name glued to the last word of a person's name. */
const GLUED_HOUSE =
  /(?<=\p{Ll})(?=(?:The\s|Reuters|Staff|Special|Associated|Published|Updated|AFP|AP\b|CNN))/gu;

const withoutRole = (part: string): string => before(before(part, /@\w/u), ROLE).trim();
