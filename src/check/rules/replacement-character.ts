/** U+FFFD, which decoders insert for a lost character. */
import { places, type Rule } from '../rule.js';

export const REPLACEMENT_CHARACTER: Rule = {
  id: 'replacement-character',
  severity: 'error',
  summary: 'U+FFFD, which stands for a character that was lost',
  explanation:
    'A program could not decode the text and put this mark in place of what it did not know. What stood there cannot be told from the file: fetch it again, or put the character in by hand.',
  *inArticle({ file: { text } }) {
    const at = text.indexOf('\ufffd');
    if (at < 0) return;
    const count = text.split('\ufffd').length - 1;
    yield {
      at,
      message: `has U+FFFD where a character was lost${places(count)}`,
      places: count,
      hint: 'save it anew from its source, or put the character in',
    };
  },
};
