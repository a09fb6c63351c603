/** Links without a target. */
import type { Rule } from '../rule.js';

export const BROKEN_LINK: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'a symbolic link that leads nowhere',
  explanation:
    'What it led to was moved, renamed or never committed, and is missing from every answer. Put the file back or delete the link.',
  *inCorpus({ links }) {
    for (const { path, target } of links) {
      if (target !== 'broken') continue;
      yield {
        path,
        message: 'is a link that leads nowhere',
        hint: 'put the file in its place, or delete the link',
      };
    }
  },
};
