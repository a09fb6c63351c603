/** Articles that share an id. */
import type { Rule } from '../rule.js';

export const DUPLICATE_ID: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'two articles with the same id',
  explanation:
    'Then corpus show and the ids of quotations are ambiguous. The id is front matter’s id or slug, else the path without its extension: a.txt and a.md share theirs. Change one of them.',
  *inCorpus({ analyses }) {
    const first = new Map<string, string>();
    for (const {
      article: { id, path },
    } of analyses) {
      const other = first.get(id);
      if (other === undefined) first.set(id, path);
      else {
        const message = `has the same id as ${other}: ${id}`;
        yield { path, message, hint: 'give it another id in front matter, or rename the file' };
      }
    }
  },
};
