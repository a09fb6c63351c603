/** A word list; its set is built on first use, which most queries never reach. */
export interface WordList extends Iterable<string> {
  has(word: string): boolean;
}

class LazyWordList implements WordList {
  #words: ReadonlySet<string> | null = null;

  constructor(private readonly list: string) {}

  #all(): ReadonlySet<string> {
    this.#words ??= new Set(this.list.trim().split(/\s+/u));
    return this.#words;
  }

  has(word: string): boolean {
    return (this.#words ?? this.#all()).has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#all().values();
  }
}

/** `list`: words separated by white space. */
export const wordList = (list: string): WordList => new LazyWordList(list);
