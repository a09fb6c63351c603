/** Files that are in the manifest under another path. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_RENAMED: Rule = {
  id: 'manifest-renamed',
  severity: 'error',
  summary: 'a file that the manifest lists under another path',
  explanation:
    'The same bytes are now at another path. An article without an id in front matter takes its id from its path, so references to the old id no longer find it. If that is intended, rewrite the manifest: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, from } of changesOf(manifest, 'renamed')) {
      yield {
        path,
        message: `is ${from} in the manifest`,
        hint: 'rename it back, or rewrite the manifest: corpus check --write-manifest',
      };
    }
  },
};
