/** Decides whether the words of a text are another name of a person. */
import { tidyName } from './name-shape.js';
import { readName } from './read-name.js';

/**
 * The name in the words; null if they name anyone else: another surname, `Mr.` of a woman, a family ("the
 * Ellisons"), or more words of a headline than a name has.
 */
export function aliasOf(words: string, person: string): string | null {
  const [text, own] = [tidyName(words), readName(person)];
  if (text === null || own === null || /^the\s/iu.test(text)) return null;
  const read = readName(text);
  if (!read || (read.gender && own.gender && read.gender !== own.gender)) return null;
  if (read.last === own.last) return text;
  return read.given.length === 0 && own.given.includes(read.last) ? text : null;
}
