/** Unknown front matter keys, most of them misspelt. */
import { fieldOfKey, KNOWN_KEYS } from '../../load/load.js';
import { nearest } from '../../text/nearest.js';
import type { Rule } from '../rule.js';

export const UNKNOWN_KEY: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  summary: 'a key of front matter that corpus does not know',
  explanation:
    'It is passed over, so that a misspelt one leaves its field empty. The README lists the keys. What is meant for other programs can stay; name the rules you want with --rule then.',
  *inArticle({ keys }) {
    for (const { key, line } of keys) {
      if (fieldOfKey(key) !== null) continue;
      const close = nearest(key, KNOWN_KEYS);
      yield {
        line,
        message: `"${key}" is no key of front matter that is known`,
        hint: close === null ? 'take it out if no other program needs it' : `did you mean ${close}?`,
        about: key,
      };
    }
  },
};
