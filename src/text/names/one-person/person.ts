/** One person as the names of a corpus tell: the fullest name, and every name with its articles. */
import type { PersonName } from '../read-name.js';

/** A set of articles; most are only counted. */
export interface ArticlesOf<Article> extends Iterable<Article> {
  readonly size: number;
  has(article: Article): boolean;
}

export type Articles<Article> = ReadonlyMap<string, ArticlesOf<Article>>;

export interface Person<Article> {
  full: PersonName;
  names: PersonName[];
  articles: ArticlesOf<Article>;
  /** The same set once it has those of a second name; most persons have one name, whose set is not copied. */
  joined: Set<Article> | null;
}

export const founded = <Article>(full: PersonName, articles: ArticlesOf<Article>): Person<Article> => ({
  full,
  names: [full],
  articles,
  joined: null,
});

export function join<Article>(
  person: Person<Article>,
  names: readonly PersonName[],
  articles: ArticlesOf<Article>,
): void {
  person.names.push(...names);
  person.joined ??= new Set(person.articles);
  for (const article of articles) person.joined.add(article);
  person.articles = person.joined;
}

export const isInitial = (word: string): boolean => word.length === 1;

/** How complete a name is. */
const fullness = ({ given }: PersonName): number =>
  given.reduce((sum, word) => sum + (isInitial(word) ? 1 : 2), 0);

/** 1 for a name in capitals, as in headlines and labels. */
const shouts = ({ name }: PersonName): number => (name === name.toUpperCase() ? 1 : 0);

const rank = (name: PersonName): number => shouts(name) - 2 * fullness(name);

/** From the fullest name to the barest, those in capitals last, then by name. */
export function inOrder(names: readonly PersonName[]): PersonName[] {
  const byRank = new Map<number, Map<string, PersonName>>();
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
export const compareNames = (a: PersonName, b: PersonName): number =>
  rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
