/** Files in the manifest that no longer exist. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_REMOVED: Rule = {
  id: 'manifest-removed',
  severity: 'error',
  summary: 'a file in the manifest that is gone',
  explanation:
    'It was deleted, or excluded by the configuration, and is missing from every answer. Restore it, or rewrite the manifest: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path } of changesOf(manifest, 'removed')) {
      yield {
        path,
        message: 'is in the manifest but no longer in the corpus',
        hint: 'restore it, or rewrite the manifest: corpus check --write-manifest',
      };
    }
  },
};
