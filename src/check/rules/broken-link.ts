/** Links without a target. */
import type { Rule } from '../rule.js';

export const BROKEN_LINK: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'a symbolic link without a target',
  explanation:
    'Its target was moved, renamed or never committed, and is missing from every answer. Restore the file or delete the link.',
  *inCorpus({ links }) {
    for (const { path, target } of links) {
      if (target !== 'broken') continue;
      yield {
        path,
        message: 'is a link without a target',
        hint: 'replace it with the file, or delete it',
      };
    }
  },
};
