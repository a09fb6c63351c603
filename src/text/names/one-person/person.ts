/** One person as named across a corpus: the fullest name, and every name with its articles. */
import type { NumberedName } from './name-table.js';

/** A set of articles; usually only its size is needed. */
export interface ArticlesOf<Article> extends Iterable<Article> {
  readonly size: number;
  has(article: Article): boolean;
}

/** The articles of several names, united on first use. */
class Joined<Article> implements ArticlesOf<Article> {
  readonly #waiting: Iterable<Article>[] = [];
  readonly #all = new Set<Article>();

  add(articles: Iterable<Article>): void {
    this.#waiting.push(articles);
  }

  get #together(): ReadonlySet<Article> {
    for (const some of this.#waiting.splice(0)) for (const article of some) this.#all.add(article);
    return this.#all;
  }

  get size(): number {
    return this.#together.size;
  }

  has(article: Article): boolean {
    return this.#together.has(article);
  }

  [Symbol.iterator](): Iterator<Article> {
    return this.#together[Symbol.iterator]();
  }
}

export interface Person<Article> {
  full: NumberedName;
  names: NumberedName[];
  articles: ArticlesOf<Article>;
  /** The united articles once there is a second name; those of most persons, who have one name, are not copied. */
  joined: Joined<Article> | null;
  /** Lower bound of the number of articles. */
  least: number;
}

export const founded = <Article>(full: NumberedName, articles: ArticlesOf<Article>): Person<Article> => ({
  full,
  names: [full],
  articles,
  joined: null,
  least: articles.size,
});

export function join<Article>(
  person: Person<Article>,
  names: readonly NumberedName[],
  { articles, least }: Pick<Person<Article>, 'articles' | 'least'>,
): void {
  person.names.push(...names);
  if (!person.joined) {
    person.joined = new Joined();
    person.joined.add(person.articles);
  }
  person.joined.add(articles);
  person.articles = person.joined;
  person.least = Math.max(person.least, least);
}

export const isInitial = (word: string): boolean => word.length === 1;

/** How complete a name is. */
const fullness = ({ given }: NumberedName): number =>
  given.reduce((sum, word) => sum + (isInitial(word) ? 1 : 2), 0);

/** 1 for a name in capitals, as in headlines and labels. */
const shouts = ({ name }: NumberedName): number =>
  !LOWER_CASE.test(name) && name === name.toUpperCase() ? 1 : 0;

const LOWER_CASE = /[a-z]/u;

const rank = (name: NumberedName): number => shouts(name) - 2 * fullness(name);

/** From the fullest name to the barest, those in capitals last, then by name. */
export function inOrder(names: readonly NumberedName[]): NumberedName[] {
  const byRank = new Map<number, Map<string, NumberedName>>();
  for (const one of names) {
    const own = rank(one);
    const there = byRank.get(own);
    if (there) there.set(one.name, one);
    else byRank.set(own, new Map([[one.name, one]]));
  }
  return [...byRank]
    .sort(([a], [b]) => a - b)
    .flatMap(([, there]) => [...there.keys()].sort().flatMap((name) => there.get(name) ?? []));
}

/** Negative if `a` comes first in that order. */
export const compareNames = (a: NumberedName, b: NumberedName): number =>
  rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
