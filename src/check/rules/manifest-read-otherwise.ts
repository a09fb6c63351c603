/** Files with the bytes in the manifest but different records. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_READ_OTHERWISE: Rule = {
  id: 'manifest-read-otherwise',
  severity: 'info',
  summary: 'a file that is as it was, of which another title, date or publisher is read',
  explanation:
    'The file is the same to the byte. What is read of it depends on the configuration, on --map, on the version of this program and on the other articles, which show what lines are no article’s own. Look whether the new reading is right, and write the manifest anew: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, differences } of changesOf(manifest, 'read-otherwise')) {
      yield {
        path,
        message: `is as it was and is read otherwise: ${differences.join('; ')}`,
        hint: 'if that is right, write the manifest anew: corpus check --write-manifest',
      };
    }
  },
};
