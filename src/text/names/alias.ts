/** Decides whether the words of a text are another name of a person. */

import { lazily } from '../lazily.js';
import { tidyName } from './name-shape.js';
import { readName } from './read-name.js';

/**
 * The name within the words; null if they name someone else: another surname, `Mr.` before a woman's name, a family ("the Ellisons"),
 * or more words of a headline than a name has.
 */
export const aliasOf = (words: string, person: string): string | null => aliasesOf(person)(words);

/** `aliasOf` for many words and one person, whose name is read once. */
export function aliasesOf(person: string): (words: string) => string | null {
  const own = lazily(() => ({ full: readName(person) }));
  return (words) => {
    const text = tidyName(words);
    const { full } = own();
    if (text === null || full === null || /^the\s/iu.test(text)) return null;
    if (text === person) return text;
    const read = readName(text);
    if (!read || (read.gender && full.gender && read.gender !== full.gender)) return null;
    if (read.last === full.last) return text;
    return read.given.length === 0 && full.given.includes(read.last) ? text : null;
  };
}
