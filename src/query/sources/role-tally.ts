/** Counts the roles that texts give one source. */
import type { RoleCount } from '../../model/source.js';
import { type Dated, firstAndLast } from './dated.js';
import { nameKey, spaced } from './name-key.js';

/** From so many articles on, a role of one article must share a word with a more frequent one. */
const MANY_ARTICLES = 10;

/** Roles with the articles that give them. */
export class Roles {
  readonly #byKey = new Map<string, { text: string; articles: Set<number> }>();
  readonly #keyOf = new Map<string, string>();

  add(value: string, article: number): void {
    const key = this.#keyOf.get(value) ?? nameKey(spaced(value));
    this.#keyOf.set(value, key);
    const known = this.#byKey.get(key);
    if (known) known.articles.add(article);
    else this.#byKey.set(key, { text: spaced(value), articles: new Set([article]) });
  }

  /** The most frequent first; those that fit no other role of a frequent person are left out. */
  of(articles: number, dated: Dated): RoleCount[] {
    const all = [...this.#byKey].sort(([, a], [, b]) => b.articles.size - a.articles.size);
    const often = all.filter(
      ([
        ,
        {
          articles: { size },
        },
      ]) => size > 1,
    );
    const usual = new Set(often.flatMap(([key]) => key.split(' ')));
    const fits = (key: string): boolean => key.split(' ').some((word) => word.length > 3 && usual.has(word));
    return all
      .filter(
        ([key, one]) => articles < MANY_ARTICLES || one.articles.size > 1 || often.length === 0 || fits(key),
      )
      .map(([, one]) => ({ text: one.text, count: one.articles.size, ...firstAndLast(one.articles, dated) }));
  }
}
