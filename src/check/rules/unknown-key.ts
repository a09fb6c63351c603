/** Unknown front matter keys, most of them misspelt. */
import { fieldOfKey, KNOWN_KEYS } from '../../load/load.js';
import { nearest } from '../../text/nearest.js';
import type { Rule } from '../rule.js';

export const UNKNOWN_KEY: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  summary: 'a key of front matter that corpus does not know',
  explanation:
    'It is ignored, so a misspelt key leaves its field empty. corpus help files lists the keys. Keys for other programs can stay; turn the rule off under "rules" in corpus.config.json.',
  *inArticle({ keys }) {
    for (const { key, line } of keys) {
      if (fieldOfKey(key) !== null) continue;
      const close = nearest(key, KNOWN_KEYS);
      yield {
        line,
        message: `"${key}" is not a known front matter key`,
        hint: close === null ? 'remove it unless another program needs it' : `did you mean ${close}?`,
        about: key,
      };
    }
  },
};
