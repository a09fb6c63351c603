/** Files whose bytes differ from the manifest. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_CHANGED: Rule = {
  id: 'manifest-changed',
  severity: 'error',
  summary: 'a file that was changed since the manifest was written',
  explanation:
    'What was said of its old text may no longer be in it. Look at what was changed (git diff), undo it if nobody meant it, and else write the manifest anew: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, differences } of changesOf(manifest, 'changed')) {
      const what = differences.length > 0 ? `: ${differences.join('; ')}` : '';
      yield {
        path,
        message: `was changed since the manifest was written${what}`,
        hint: 'undo it, or write the manifest anew: corpus check --write-manifest',
      };
    }
  },
};
