/**
 * Scores who is who over all articles. Items are the matched quotations of an annotated person.
 *
 * - identity: B-cubed (Bagga, Baldwin 1998) of the sources that the items are listed under against the persons.
 * - named: items whose source bears the person's annotated name, case and accents aside.
 * - roles: of the roles given to the speakers of items, those made of words of a role annotated for that person.
 */
import { plain } from './fields.js';
import { type Scores, scores } from './sums.js';

export interface Item {
  article: string;
  person: string;
  /** The source it is listed under; null if nobody is named. */
  source: string | null;
  role: string | null;
}

const bare = (name: string): string => plain(name.normalize('NFD').replace(/\p{M}+/gu, ''));

/** The mean share of an item's cluster by one key that agrees with it by the other. */
function meanAgreement(
  items: readonly Item[],
  cluster: (item: Item) => string,
  other: (item: Item) => string,
) {
  const sizes = new Map<string, Map<string, number>>();
  for (const item of items) {
    const counts = sizes.get(cluster(item)) ?? new Map<string, number>();
    sizes.set(cluster(item), counts.set(other(item), (counts.get(other(item)) ?? 0) + 1));
  }
  return items.reduce((sum, item) => {
    const counts = sizes.get(cluster(item)) ?? new Map<string, number>();
    const whole = [...counts.values()].reduce((all, one) => all + one, 0);
    return sum + (counts.get(other(item)) ?? 0) / whole;
  }, 0);
}

export function identityScores(items: readonly Item[]): Scores {
  const person = (item: Item): string => bare(item.person);
  const source = (item: Item): string => bare(item.source ?? '');
  const named = items.filter(({ source }) => source !== null);
  return scores(
    meanAgreement(named, source, person),
    named.length,
    meanAgreement(named, person, source),
    named.length,
  );
}

export const isNamed = ({ person, source }: Item): boolean =>
  source !== null && bare(person) === bare(source);

const SMALL = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'at', 'in', 'to', 'his', 'her', 'its', 'their']);

export function roleIsRight(role: string, annotated: readonly string[]): boolean {
  const words = plain(role)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return annotated.some((one) => {
    const own = new Set(plain(one).split(' '));
    return words.length > 0 && words.every((word) => own.has(word));
  });
}
