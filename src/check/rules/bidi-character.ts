/** Characters that change the display order of text. */
import { places, type Rule } from '../rule.js';

/**
 * Embeddings, overrides and isolates (UAX #9). The marks U+200E and U+200F reorder nothing by themselves and are
 * allowed.
 */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/gu;

export const BIDI_CHARACTER: Rule = {
  id: 'bidi-character',
  severity: 'warning',
  summary: 'a character that changes text direction',
  explanation:
    'It can make a text appear to say something else, especially names and figures. Texts in one direction do not need it; delete it.',
  *inArticle({ file: { text } }) {
    const found = [...text.matchAll(BIDI)];
    const [first] = found;
    if (!first) return;
    const name = `U+${first[0].charCodeAt(0).toString(16).toUpperCase()}`;
    yield {
      at: first.index,
      message: `has ${name}, which changes text direction${places(found.length)}`,
      places: found.length,
      hint: 'delete it unless the text runs from right to left',
    };
  },
};
