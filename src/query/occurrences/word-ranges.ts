/** Ranges of word positions in the articles of a segment. */
import { GrowingColumn } from '../../text/growing-column.js';

/** Exceeds the number of positions in any range, so that start and length pack into one sort key. */
const LONGEST = 1 << 16;

export class WordRanges {
  /** Article, first position and one past the last, repeated for each range. */
  readonly #numbers = new GrowingColumn();

  add(article: number, start: number, end: number): void {
    this.#numbers.push(article);
    this.#numbers.push(start);
    this.#numbers.push(end);
  }

  get count(): number {
    return this.#numbers.length / 3;
  }

  /** Three numbers per range; valid until more are added. */
  view(): Uint32Array {
    return this.#numbers.view();
  }

  /** Number of articles with a range; requires ranges sorted by article. */
  get articles(): number {
    const numbers = this.view();
    let count = 0;
    for (let at = 0; at < numbers.length; at += 3) if (numbers[at] !== numbers[at - 3]) count += 1;
    return count;
  }

  addAll(others: WordRanges): void {
    this.#numbers.pushAll(others.view());
  }

  /** The ranges in order without overlap, keeping the first and longest. `articles`: number of articles in the segment. */
  apart(articles: number): WordRanges {
    const found = new WordRanges();
    const add = (article: number, start: number, end: number): void => {
      const numbers = found.#numbers.view();
      const last = numbers.length - 3;
      if (numbers[last] !== article || (numbers[last + 2] ?? 0) <= start) found.add(article, start, end);
    };
    for (const [article, keys] of this.#byArticle(articles)) {
      for (const key of keys.sort()) {
        const start = Math.floor(key / LONGEST);
        add(article, start, start + LONGEST - (key % LONGEST));
      }
    }
    return found;
  }

  /** For each article its ranges as sort keys: by first position, longer ones before shorter ones. */
  *#byArticle(articles: number): Generator<[article: number, keys: Float64Array]> {
    const numbers = this.view();
    const ends = new Uint32Array(articles + 1);
    for (let at = 0; at < numbers.length; at += 3) {
      const next = (numbers[at] ?? 0) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
    for (let article = 0; article < articles; article += 1)
      ends[article + 1] = (ends[article + 1] ?? 0) + (ends[article] ?? 0);
    const keys = new Float64Array(this.count);
    const free = ends.slice();
    for (let at = 0; at < numbers.length; at += 3) {
      const article = numbers[at] ?? 0;
      const start = numbers[at + 1] ?? 0;
      const place = free[article] ?? 0;
      free[article] = place + 1;
      keys[place] = start * LONGEST + LONGEST - ((numbers[at + 2] ?? 0) - start);
    }
    for (let article = 0; article < articles; article += 1) {
      const [start, end] = [ends[article] ?? 0, ends[article + 1] ?? 0];
      if (end > start) yield [article, keys.subarray(start, end)];
    }
  }
}
