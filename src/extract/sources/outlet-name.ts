/** Recognises an outlet's name at an offset: a known outlet, or a name that ends like one. */
import { knownOutlet } from '../../parse/parse.js';
import type { Range } from '../../text/range.js';
import { withoutEnd } from '../../text/trim.js';
import { OUTLET_WORDS } from './vocabulary.js';

export interface OutletName extends Range {
  /** The name as the list of outlets spells it, else as the text does. */
  name: string;
}

/** Up to six words, the first capitalised or a domain; "of" and "and" inside. */
const NAME =
  /(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\p{N}.&'\u2019-]*|[a-z0-9-]{2,40}\.[a-z]{2,6})(?:\s+(?:of\s+|and\s+|&\s+)?\p{Lu}[\p{L}\p{N}.&'\u2019-]*){0,5}/uy;

const withoutTail = (word: string): string =>
  /['\u2019]s$/u.test(word) ? word.slice(0, -2) : withoutEnd(word, ".'\u2019");

/** The longest outlet name that begins at `at`; null if there is none. */
export function outletNameAt(text: string, at: number): OutletName | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text)?.[0];
  if (match === undefined) return null;
  const words = [...match.matchAll(/\S+/gu)];
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last) continue;
    const tail = withoutTail(last[0]);
    const end = last.index + tail.length;
    const name = match.slice(0, end);
    const known = knownOutlet(name);
    const begins = words[0]?.[0].toLowerCase() === 'the' ? 2 : 1;
    const named = count > begins && OUTLET_WORDS.has(tail.toLowerCase());
    if (known || named) {
      return { name: known?.name ?? name.replace(/^the\s+/iu, ''), start: at, end: at + end };
    }
  }
  return null;
}
