/** Files that are not in the manifest. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_ADDED: Rule = {
  id: 'manifest-added',
  severity: 'error',
  summary: 'a file that the manifest does not list',
  explanation:
    'It is part of every answer since it was put there. If it belongs to the corpus, write the manifest anew: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path } of changesOf(manifest, 'added')) {
      yield {
        path,
        message: 'is not in the manifest',
        hint: 'take it out of the folder, or write the manifest anew: corpus check --write-manifest',
      };
    }
  },
};
