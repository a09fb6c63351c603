/** A manifest that cannot be read. */
import { MANIFEST_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const MANIFEST_BROKEN: Rule = {
  id: 'manifest-broken',
  severity: 'error',
  summary: 'a manifest that cannot be read, for example after an unfinished merge',
  explanation:
    'The corpus cannot be compared with it. Remove conflict markers, or restore the last good version and review the changes since then; corpus check --write-manifest then rewrites it.',
  *inCorpus({ manifest }) {
    if (manifest.kind !== 'broken') return;
    const { line, message } = manifest;
    const hint = 'restore the last good version, or rewrite it: corpus check --write-manifest';
    yield { path: MANIFEST_FILE, line, message, hint };
  },
};
