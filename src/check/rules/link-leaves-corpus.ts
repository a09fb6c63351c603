/** Links to targets outside the corpus folder. */
import type { Rule } from '../rule.js';

export const LINK_LEAVES_CORPUS: Rule = {
  id: 'link-leaves-corpus',
  severity: 'error',
  summary: 'a symbolic link to a target outside the corpus folder',
  explanation:
    'corpus does not follow it, but other tools may, and read, copy or publish files that are not part of the corpus. Replace it with the file itself.',
  *inCorpus({ links }) {
    for (const { path, target } of links) {
      if (target !== 'outside') continue;
      yield {
        path,
        message: 'is a link to a target outside the corpus folder; it is not followed',
        hint: 'replace it with the file itself, or delete it',
      };
    }
  },
};
