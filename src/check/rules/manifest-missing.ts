/** A corpus without the manifest it requires. */
import { MANIFEST_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const MANIFEST_MISSING: Rule = {
  id: 'manifest-missing',
  severity: 'error',
  summary: 'no manifest although one is required',
  explanation:
    'With --manifest required, for example in CI, a corpus must have a manifest; without it, changed, added and lost files go unnoticed. corpus check --write-manifest writes it into the corpus folder; commit it with the articles.',
  *inCorpus({ manifest }) {
    if (manifest.kind !== 'missing' || !manifest.required) return;
    yield {
      path: MANIFEST_FILE,
      message: 'is required but missing',
      hint: 'review the corpus and write it: corpus check --write-manifest',
    };
  },
};
