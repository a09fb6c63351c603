/** U+FFFD, which decoders insert for a lost character. */
import { places, type Rule } from '../rule.js';

export const REPLACEMENT_CHARACTER: Rule = {
  id: 'replacement-character',
  severity: 'error',
  summary: 'U+FFFD, which marks a lost character',
  explanation:
    'A program could not decode the text and inserted this mark. The original character cannot be recovered from the file: fetch it again, or insert the character by hand.',
  *inArticle({ file: { text } }) {
    const at = text.indexOf('\ufffd');
    if (at < 0) return;
    const count = text.split('\ufffd').length - 1;
    yield {
      at,
      message: `has U+FFFD in place of a lost character${places(count)}`,
      places: count,
      hint: 'save it again from its source, or insert the character',
    };
  },
};
