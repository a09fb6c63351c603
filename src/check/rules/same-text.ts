/** Articles with the same body as another. */
import type { Analysis } from '../../model/analysis.js';
import { isEarlier } from '../../query/query.js';
import type { Rule } from '../rule.js';
import { bodyKey } from '../same-body.js';

export const SAME_TEXT: Rule = {
  id: 'same-text',
  severity: 'warning',
  summary: 'an article with the same body as an earlier one',
  explanation:
    'It was saved twice, or two publishers printed the same report. Everything in it counts twice unless --unique is given. Delete one, or keep both if it matters who printed it.',
  *inCorpus({ analyses }) {
    const keys = new Map<Analysis, string>();
    const earliest = new Map<string, Analysis>();
    for (const analysis of analyses) {
      const key = bodyKey(analysis);
      if (key === null) continue;
      keys.set(analysis, key);
      const known = earliest.get(key);
      if (!known || isEarlier(analysis, known)) earliest.set(key, analysis);
    }
    for (const [analysis, key] of keys) {
      const original = earliest.get(key);
      if (!original || original === analysis) continue;
      const message = `has the same text as ${original.article.path}`;
      yield { path: analysis.article.path, message, hint: 'delete one of the two, or count with --unique' };
    }
  },
};
