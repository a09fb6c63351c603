/** The persons of one surname, among whom the bearer of a name is looked up. */
import { fullGiven } from '../nicknames.js';
import type { NumberedName } from './name-table.js';
import { type ArticlesOf, founded, isInitial, join, type Person } from './person.js';

/**
 * Of several persons that a short form fits, one is meant if it has occurred in this many times as many articles as all the others so
 * far.
 */
const USUAL_RATIO = 4;
const USUAL_ARTICLES = 8;

/** Whether a person in this many articles is meant rather than the others. */
export const outnumbers = (articles: number, others: number): boolean =>
  articles >= USUAL_ARTICLES && articles >= USUAL_RATIO * others;

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  fullGiven(a) === fullGiven(b) ||
  (isInitial(a) && b.startsWith(a)) ||
  (isInitial(b) && a.startsWith(b));

/** Whether the shorter name can be a form of the fuller one; both have the surname. */
function fits(short: NumberedName, full: NumberedName): boolean {
  if (short.suffix !== full.suffix) return false;
  if (short.gender && full.gender && short.gender !== full.gender) return false;
  const [first, ...middle] = short.given;
  if (first === undefined) return full.given.length > 0;
  const [fullFirst, ...fullMiddle] = full.given;
  if (fullFirst === undefined || !sameGiven(first, fullFirst)) return false;
  return middle.every((word, at) => sameGiven(word, fullMiddle[at] ?? ''));
}

/** The persons with one surname, by the first letter of the given name. */
export class Family<Article> {
  readonly persons: Person<Article>[] = [];
  readonly #byLetter = new Map<string, Person<Article>[]>();
  readonly #bare = new Map<string, Person<Article> | null>();

  add(name: NumberedName, articles: ArticlesOf<Article>): void {
    const person = this.#meant(name);
    if (person) {
      join(person, [name], { articles, least: articles.size });
      return;
    }
    const made = founded(name, articles);
    this.persons.push(made);
    const letter = fullGiven(name.given[0] ?? '').charAt(0);
    const there = this.#byLetter.get(letter);
    if (there) there.push(made);
    else this.#byLetter.set(letter, [made]);
  }

  #meant(name: NumberedName): Person<Article> | null {
    const [first] = name.given;
    if (first !== undefined) return this.#among(this.#byLetter.get(fullGiven(first).charAt(0)) ?? [], name);
    const key = `${name.gender} ${name.suffix}`;
    const known = this.#bare.get(key);
    if (known !== undefined) return known;
    const found = this.#among(this.persons, name);
    // The first bare surname founds a person, whom the next one joins.
    if (found || this.persons.some(({ full }) => full.given.length > 0)) this.#bare.set(key, found);
    return found;
  }

  #among(persons: readonly Person<Article>[], name: NumberedName): Person<Article> | null {
    const fitting = persons.filter(({ full }) => fits(name, full));
    let [best = null] = fitting;
    // The articles of a single candidate need not be counted.
    if (!best || fitting.length === 1) return best;
    let all = 0;
    for (const person of fitting) {
      all += person.articles.size;
      if (person.articles.size > best.articles.size) best = person;
    }
    return outnumbers(best.articles.size, all - best.articles.size) ? best : null;
  }
}
