/** Baseline entries whose findings no longer occur. */
import { BASELINE_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const STALE_BASELINE: Rule = {
  id: 'stale-baseline',
  severity: 'warning',
  summary: 'a baseline entry with more places than are found',
  explanation:
    'The finding was fixed, but would not be reported if it came back. Rewrite the baseline without it: corpus check --write-baseline',
  *afterwards({ baseline }) {
    for (const {
      entry: { rule, path, fingerprint, count, line },
      gone,
    } of baseline) {
      yield {
        path: BASELINE_FILE,
        line,
        message:
          gone === count
            ? `has ${rule} in ${path}, which is no longer found`
            : `has ${rule} in ${path} ${count} times, of which ${gone} ${gone === 1 ? 'is' : 'are'} no longer found`,
        hint: 'rewrite it: corpus check --write-baseline',
        about: fingerprint,
      };
    }
  },
};
