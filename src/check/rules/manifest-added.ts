/** Files that are not in the manifest. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_ADDED: Rule = {
  id: 'manifest-added',
  severity: 'error',
  summary: 'a file that the manifest does not list',
  explanation:
    'It is already part of every answer. If it belongs to the corpus, rewrite the manifest: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path } of changesOf(manifest, 'added')) {
      yield {
        path,
        message: 'is not in the manifest',
        hint: 'remove it from the folder, or rewrite the manifest: corpus check --write-manifest',
      };
    }
  },
};
