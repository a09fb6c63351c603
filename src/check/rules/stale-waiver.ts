/** Waivers in the configuration that have expired or match nothing. */
import { CONFIGURATION_FILE } from '../../model/configuration.js';
import type { Rule } from '../rule.js';

export const STALE_WAIVER: Rule = {
  id: 'stale-waiver',
  severity: 'warning',
  summary: 'a waiver that has ended, or for which nothing is found any more',
  explanation:
    'A waiver that is left over hides the next finding of its kind, which nobody has looked at. Delete it from corpus.config.json; one that has ended waives nothing from then on, and can be given a later day if its reason still holds.',
  *afterwards({ waivers }) {
    for (const {
      waiver: { rule, path, until, line },
      why,
    } of waivers) {
      const what = `the waiver of ${rule} for ${path}`;
      yield {
        path: CONFIGURATION_FILE,
        line,
        message: why === 'ended' ? `${what} ended on ${until}` : `${what} waives nothing`,
        hint: why === 'ended' ? 'mend what it waived, or give it a later day' : 'delete it',
        about: `${rule} ${path}`,
      };
    }
  },
};
