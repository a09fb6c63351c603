/** Files in the manifest that no longer exist. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_REMOVED: Rule = {
  id: 'manifest-removed',
  severity: 'error',
  summary: 'a file that the manifest lists and that is gone',
  explanation:
    'It was deleted, or left out by include and exclude in the configuration, and is in no answer any more. Bring it back, or write the manifest anew: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path } of changesOf(manifest, 'removed')) {
      yield {
        path,
        message: 'is in the manifest and no longer in the corpus',
        hint: 'bring it back, or write the manifest anew: corpus check --write-manifest',
      };
    }
  },
};
