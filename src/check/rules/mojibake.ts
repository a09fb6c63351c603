/** UTF-8 that was read as windows-1252 and saved again: "â€™" for an apostrophe, "Ã©" for é. */
import { rereadAsUtf8 } from '../../load/decode.js';
import { places, type Rule } from '../rule.js';

/** Bytes 80 to BF as windows-1252 shows them, and as Latin-1 does. */
const NEXT = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * Only what no language writes: "CAFÉ”" and "AMANHÃ…" are words with a mark behind them. C3 and C2 begin é and £, E2
 * curly marks and dashes, EF a byte order mark, F0 emoji, D0 and D1 Cyrillic.
 */
const GARBLED = new RegExp(
  [
    'â(?:€|\\u0080)[\\u0080-\\u00bf€™œ˜“”šžƒ†‹]?',
    'â(?:„¢|‚¬|\\u0084¢|\\u0082¬)',
    'ï»¿|ï¿½',
    `ðŸ[${NEXT}]{0,2}`,
    'Ã[\\u0080-\\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™šœžŸ]',
    'Â[\\u0080-\\u00a9¬-º¼-¿]',
    `(?:[ÐÑ][${NEXT}]){3,20}`,
  ].join('|'),
  'gu',
);

export const MOJIBAKE: Rule = {
  id: 'mojibake',
  severity: 'error',
  summary: 'UTF-8 that was read as windows-1252, as in â€™ for ’',
  explanation:
    'A program took the file’s UTF-8 for windows-1252 and saved what it saw. Quotation marks are lost that way, and with them the quotations. Fetch the file again and save it as UTF-8, or turn it back: iconv -f UTF-8 -t WINDOWS-1252 old.txt > new.txt',
  *inArticle({ file: { text } }) {
    let first: RegExpMatchArray | null = null;
    let count = 0;
    for (const match of text.matchAll(GARBLED)) {
      first ??= match;
      count += 1;
    }
    if (!first) return;
    const meant = rereadAsUtf8(first[0]);
    const instead = meant === null || meant === '' || meant === '\ufeff' ? '' : ` where ${meant} was meant`;
    yield {
      at: first.index ?? 0,
      message: `has ${first[0]}${instead}${places(count)}: UTF-8 that was read as windows-1252`,
      places: count,
      hint: 'save it anew from its source as UTF-8, or put the right characters in',
    };
  },
};
