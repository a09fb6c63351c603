/** Which article a name on the command line means. */
import type { Analysis } from '../model/analysis.js';
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';

/**
 * The article with this id or path, the only one whose id or path begins so, or the one a quotation's id
 * (`<id>#q3`) stands in. Where several files have the id, the first; the others by their paths.
 * @throws CorpusError where none or several could be meant.
 */
export function findArticle(analyses: readonly Analysis[], wanted: string): Analysis {
  const name = wanted.replace(/#q\d{1,9}$/u, '').replace(/^\.\//u, '');
  const exact =
    analyses.find(({ article }) => article.path === name) ??
    analyses.find(({ article }) => article.id === name || article.id === wanted);
  if (exact) return exact;
  const begun = analyses.filter(
    ({ article }) => name !== '' && (article.id.startsWith(name) || article.path.startsWith(name)),
  );
  const [only, other] = begun;
  if (only && !other) return only;
  if (only) {
    const some = begun.slice(0, 3).map(({ article }) => article.id);
    throw new CorpusError(
      `${wanted}: ${begun.length} articles begin so: ${some.join(', ')}${begun.length > 3 ? ', …' : ''}`,
      'write more of the id',
    );
  }
  const close = nearest(
    name,
    analyses.map(({ article }) => article.id),
  );
  throw new CorpusError(
    `${wanted}: no article has this id`,
    close ? `did you mean ${close}?` : 'corpus list prints every id',
  );
}
