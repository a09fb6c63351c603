/** Waivers in the configuration that have expired or match nothing. */
import { CONFIGURATION_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const STALE_WAIVER: Rule = {
  id: 'stale-waiver',
  severity: 'warning',
  summary: 'a waiver that has expired or no longer matches anything',
  explanation:
    'A stale waiver hides the next finding of its kind, which nobody has reviewed. Delete it from corpus.config.json; an expired one waives nothing, and can be given a later date if its reason still holds.',
  *afterwards({ waivers }) {
    for (const {
      waiver: { rule, path, until, line },
      why,
    } of waivers) {
      const what = `the waiver of ${rule} for ${path}`;
      yield {
        path: CONFIGURATION_FILE,
        line,
        message: why === 'ended' ? `${what} expired on ${until}` : `${what} matches nothing`,
        hint: why === 'ended' ? 'fix what it waived, or give it a later date' : 'delete it',
        about: `${rule} ${path}`,
      };
    }
  },
};
