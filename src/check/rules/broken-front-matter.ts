/** Front matter that cannot be read. Reported by the loader. */
import type { Rule } from '../rule.js';

export const BROKEN_FRONT_MATTER: Rule = {
  id: 'broken-front-matter',
  severity: 'error',
  summary: 'front matter that is not "key: value" lines in YAML',
  explanation:
    'The block is ignored, so title, publisher and date are guessed from the text. A value that contains a colon or a #, or starts with a quotation mark, must be quoted: title: "Harbour: the strike is over".',
};
