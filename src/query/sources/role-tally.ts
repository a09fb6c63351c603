/** Counts the roles that texts give to one source. */
import type { RoleCount } from '../../model/source.js';
import { roleKey, usualSpelling } from '../../text/names/role-words.js';
import { remembered } from '../../text/remembered.js';
import { type Dated, firstAndLast } from './dated.js';
import { spaced } from './name-key.js';

/** From this many articles on, a role from only one article must share a word with a more frequent one. */
const MANY_ARTICLES = 10;

interface Role {
  articles: Set<number>;
  /** How often each spelling occurs. */
  written: Map<string, number>;
}

/** Roles with the articles that give them; "Sen." and "Senator" are the same role. */
export class Roles {
  readonly #byKey = new Map<string, Role>();
  /** For each role as written: its key, and its text on one line. */
  readonly #read = remembered((value) => ({ key: roleKey(value), text: spaced(value) }));

  add(value: string, article: number): void {
    const { key, text } = this.#read(value);
    const known = this.#byKey.get(key) ?? { articles: new Set(), written: new Map() };
    this.#byKey.set(key, known);
    known.articles.add(article);
    known.written.set(text, (known.written.get(text) ?? 0) + 1);
  }

  /**
   * The most frequent first. For a frequent person, roles from a single article are left out if they share no word with a more
   * frequent one.
   */
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
      .map(([, one]) => ({
        text: usualSpelling(one.written),
        count: one.articles.size,
        ...firstAndLast(one.articles, dated),
      }));
  }
}
