/** Rare names that misspell that of a frequent person: one typing error in one word. */
import { mayBeMisspelt, misspells, pairsSharing } from '../misspelling.js';
import type { NumberedName } from './name-table.js';
import { compareNames, join, type Person } from './person.js';
import type { PlainName } from './plain-name.js';

/** How many times as many articles must name the person whose name a rare one misspells. */
const MISSPELT_RATIO = 5;
const MOST_MISSPELT = 3;

/** A person with a given name and a surname. */
export class Spelt<Article> {
  #person: Person<Article> | null = null;

  /**
   * `count`: number of articles, or a lower bound of at least `MISSPELT_RATIO`. The person is created on first use, since few are
   * needed; `make` is the same function for all.
   */
  constructor(
    readonly name: PlainName,
    readonly number: number,
    readonly count: number,
    private readonly make: (name: PlainName, number: number) => Person<Article>,
    /** The words, in any letter case. */
    readonly text: string,
  ) {}

  get person(): Person<Article> {
    this.#person ??= this.make(this.name, this.number);
    return this.#person;
  }
}

/** A person's given name and surname, if the name consists of exactly these. */
function spelt<Article>(person: Person<Article>): Spelt<Article>[] {
  const { name, given, last, suffix, number } = person.full;
  const [first = ''] = given;
  if (first.length <= 1 || suffix !== '' || !mayBeMisspelt(first, last)) return [];
  const count = person.least >= MISSPELT_RATIO ? person.least : person.articles.size;
  return [new Spelt({ name, first, last }, number, count, () => person, `${first} ${last}`)];
}

/** Whether a name in this many articles can be rare or frequent. */
export const mayCount = (articles: number): boolean =>
  articles <= MOST_MISSPELT || articles >= MISSPELT_RATIO;

/** Whether the words allow that one name misspells the other. This is checked first, as it rules out most pairs. */
const looksMisspelt = (
  { name: a }: Pick<Spelt<unknown>, 'name'>,
  { name: b }: Pick<Spelt<unknown>, 'name'>,
): boolean => misspells([a.first, a.last], [b.first, b.last]);

function isMisspelt<Article>({ person: rare }: Spelt<Article>, { person }: Spelt<Article>): boolean {
  if (person.articles.size < MISSPELT_RATIO * rare.articles.size) return false;
  if (rare.full.gender && person.full.gender && rare.full.gender !== person.full.gender) return false;
  return ![...rare.articles].some((article) => person.articles.has(article));
}

/**
 * Adds each rare name that misspells exactly one frequent person's to that person. Two names in the same article are two persons.
 *
 * @param alone those who share no name with another, and have a word long enough for a misspelling to be recognised
 * @param firstOf the first name of a surname, which sorts them
 * @returns those not added to another, except members of the second list that nobody was added to
 */
export function withMisspelt<Article>(
  persons: readonly Person<Article>[],
  alone: readonly Spelt<Article>[],
  firstOf: (last: string) => NumberedName | null,
): Person<Article>[] {
  const [rare, frequent]: [Spelt<Article>[], Spelt<Article>[]] = [[], []];
  for (const some of [persons.flatMap(spelt), alone])
    for (const one of some) {
      if (one.count <= MOST_MISSPELT) rare.push(one);
      else if (one.count >= MISSPELT_RATIO) frequent.push(one);
    }
  const near = [...pairsSharing(rare, frequent)].flatMap(([one, shared]) => {
    const others = shared.filter((other) => looksMisspelt(one, other));
    return others.length === 0 ? [] : [{ one, others, first: firstOf(one.name.last) ?? one.person.full }];
  });
  near.sort((a, b) => compareNames(a.first, b.first) || compareNames(a.one.person.full, b.one.person.full));
  const joined = new Set<Person<Article>>();
  const others = new Set(persons);
  for (const { one, others: frequent } of near) {
    const [meant, ...more] = frequent.filter((other) => isMisspelt(one, other));
    if (!meant || more.length > 0) continue;
    join(meant.person, one.person.names, one.person);
    joined.add(one.person);
    others.add(meant.person);
  }
  return [...others].filter((person) => !joined.has(person));
}
