/** Files with the bytes in the manifest but different records. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_READ_OTHERWISE: Rule = {
  id: 'manifest-read-otherwise',
  severity: 'info',
  summary: 'an unchanged file that now gives another title, date or publisher',
  explanation:
    'The bytes of the file are the same. Its fields also depend on the configuration, on --map, on the version of this program and on the other articles, which reveal repeated lines. Check whether the new values are right, and rewrite the manifest: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, differences } of changesOf(manifest, 'read-otherwise')) {
      yield {
        path,
        message: `is unchanged but gives other values: ${differences.join('; ')}`,
        hint: 'if that is right, rewrite the manifest: corpus check --write-manifest',
      };
    }
  },
};
