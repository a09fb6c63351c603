/** Links to targets outside the corpus folder. */
import type { Rule } from '../rule.js';

export const LINK_LEAVES_CORPUS: Rule = {
  id: 'link-leaves-corpus',
  severity: 'error',
  summary: 'a symbolic link that leads out of the corpus folder',
  explanation:
    'corpus does not follow it, and other tools that do may read, copy or publish what is no part of the corpus. Put the file itself in its place.',
  *inCorpus({ links }) {
    for (const { path, target } of links) {
      if (target !== 'outside') continue;
      yield {
        path,
        message: 'is a link that leads out of the corpus folder; it is not followed',
        hint: 'put the file itself in its place, or delete the link',
      };
    }
  },
};
