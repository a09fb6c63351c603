/** Which article a name on the command line means. */

import type { Snapshot } from '../index/index.js';
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';

/** Numbers of the articles, in their order, of which it holds. */
function* numbersWhere(snapshot: Snapshot, holds: (id: string, path: string) => boolean): Generator<number> {
  for (const number of snapshot.order) if (holds(snapshot.id(number), snapshot.path(number))) yield number;
}

function first(snapshot: Snapshot, holds: (id: string, path: string) => boolean): number | null {
  for (const number of numbersWhere(snapshot, holds)) return number;
  return null;
}

/**
 * The number of the article with this id or path, of the only one whose id or path begins so, or of the one a
 * quotation's id (`<id>#q3`) stands in. Where several files have the id, the first; the others by their paths.
 * @throws CorpusError if none or several could be meant.
 */
export function findArticle(snapshot: Snapshot, wanted: string): number {
  const name = wanted.replace(/#q\d{1,9}$/u, '').replace(/^\.\//u, '');
  const exact =
    first(snapshot, (_, path) => path === name) ?? first(snapshot, (id) => id === name || id === wanted);
  if (exact !== null) return exact;
  const begun =
    name === ''
      ? []
      : [...numbersWhere(snapshot, (id, path) => id.startsWith(name) || path.startsWith(name))];
  const [only, other] = begun;
  if (only !== undefined && other === undefined) return only;
  if (only !== undefined) {
    const some = begun.slice(0, 3).map((number) => snapshot.id(number));
    throw new CorpusError(
      `${wanted}: ${begun.length} articles begin so: ${some.join(', ')}${begun.length > 3 ? ', …' : ''}`,
      'write more of the id',
    );
  }
  const ids = [...snapshot.order].map((number) => snapshot.id(number));
  const close = nearest(name, ids);
  throw new CorpusError(
    `${wanted}: no article has this id`,
    close ? `did you mean ${close}?` : 'corpus list prints every id',
  );
}
