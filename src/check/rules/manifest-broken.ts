/** A manifest that cannot be read. */
import { MANIFEST_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const MANIFEST_BROKEN: Rule = {
  id: 'manifest-broken',
  severity: 'error',
  summary: 'a manifest that cannot be read, as after a merge that was left half done',
  explanation:
    'The corpus cannot be compared with it. Take the marks of an unfinished merge out, or bring back the last good one and look at what was changed since; then corpus check --write-manifest writes it anew.',
  *inCorpus({ manifest }) {
    if (manifest.kind !== 'broken') return;
    const { line, message } = manifest;
    const hint = 'bring back the last good one, or write it anew: corpus check --write-manifest';
    yield { path: MANIFEST_FILE, line, message, hint };
  },
};
