/** Control characters, which do not belong in a text. */
import { places, type Rule } from '../rule.js';

/** All except tab, line feed, form feed, carriage return and next line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

export const CONTROL_CHARACTER: Rule = {
  id: 'control-character',
  severity: 'warning',
  summary: 'a control character other than tab and line ends',
  explanation:
    'Escape sequences can make a terminal show something other than the contents of the file, and words that contain a control character are not found. corpus itself escapes them. Delete them.',
  *inArticle({ file: { text } }) {
    const found = [...text.matchAll(CONTROLS)];
    const [first] = found;
    if (!first) return;
    yield {
      at: first.index,
      message: `has the control character ${codeName(first[0])}${places(found.length)}`,
      places: found.length,
      hint: 'delete it',
    };
  },
};

const codeName = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
