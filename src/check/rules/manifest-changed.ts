/** Files whose bytes differ from the manifest. */
import { changesOf } from '../manifest/manifest.js';
import type { Rule } from '../rule.js';

export const MANIFEST_CHANGED: Rule = {
  id: 'manifest-changed',
  severity: 'error',
  summary: 'a file that has changed since the manifest was written',
  explanation:
    'Statements about the old text may no longer hold. Review the change (git diff) and undo it if it was not intended; otherwise rewrite the manifest: corpus check --write-manifest',
  *inCorpus({ manifest }) {
    for (const { path, differences } of changesOf(manifest, 'changed')) {
      const what = differences.length > 0 ? `: ${differences.join('; ')}` : '';
      yield {
        path,
        message: `has changed since the manifest was written${what}`,
        hint: 'undo the change, or rewrite the manifest: corpus check --write-manifest',
      };
    }
  },
};
