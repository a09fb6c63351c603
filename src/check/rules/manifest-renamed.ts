/** Files that are in the manifest under another path. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_RENAMED: Rule = {
  id: 'manifest-renamed',
  severity: 'error',
  summary: 'a file that the manifest has under another path',
  explanation:
    'The same bytes lie elsewhere now. An article without an id of its own in front matter has its path for its id, so that what refers to it by its old one no longer finds it. If that is meant, write the manifest anew: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, from } of changesOf(manifest, 'renamed')) {
      yield {
        path,
        message: `is ${from} in the manifest`,
        hint: 'rename it back, or write the manifest anew: corpus check --write-manifest',
      };
    }
  },
};
