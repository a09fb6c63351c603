/** Front matter that cannot be read. Reported by the loader. */
import type { Rule } from '../rule.js';

export const BROKEN_FRONT_MATTER: Rule = {
  id: 'broken-front-matter',
  severity: 'error',
  summary: 'front matter that is not lines of key: value in YAML',
  explanation:
    'Nothing in the block is used, so that title, publisher and date are guessed from the text. A value with a colon, a # or a leading quotation mark in it must stand in quotation marks: title: "Harbour: the strike is over".',
};
