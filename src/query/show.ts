/** Resolves an article name given on the command line. */

import type { Snapshot } from '../index/index.js';
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';

/** Numbers of the articles that satisfy a predicate, in order. */
function* numbersWhere(snapshot: Snapshot, holds: (id: string, path: string) => boolean): Generator<number> {
  for (const number of snapshot.order) if (holds(snapshot.id(number), snapshot.path(number))) yield number;
}

function first(snapshot: Snapshot, holds: (id: string, path: string) => boolean): number | null {
  for (const number of numbersWhere(snapshot, holds)) return number;
  return null;
}

/**
 * Number of the article with this id or path, with a unique prefix of either, with this quotation's id (`<id>#q3`), or with this
 * place (`<id>:483`). If several files share the id, the first.
 * @throws CorpusError if none or several match.
 */
export function findArticle(snapshot: Snapshot, wanted: string): number {
  const name = wanted.replace(/(?:#q\d{1,9})?(?::\d{1,9})?$/u, '').replace(/^\.\//u, '');
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
      `${wanted}: ${begun.length} ids start with this: ${some.join(', ')}${begun.length > 3 ? ', …' : ''}`,
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
