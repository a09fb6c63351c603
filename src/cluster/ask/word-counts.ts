/** Document frequencies of words in the collection, fetched when an answer turns out to depend on them. */
import { term } from '../compile/compile.js';
import { tokenOf } from '../documents/documents.js';
import type { Engine } from './engine.js';

/** Words per request. */
const PAGE = 1_000;

export class WordCounts {
  readonly #known = new Map<string, number>();
  readonly #missing = new Set<string>();

  constructor(private readonly engine: Pick<Engine, 'countEach'>) {}

  /** Document frequency of a form; an unknown one counts as 0 and is marked for fetching. */
  readonly having = (form: string): number => {
    const known = this.#known.get(form);
    if (known === undefined) this.#missing.add(form);
    return known ?? 0;
  };

  /** Repeats `ask` until all the frequencies it needs are known. */
  async settled<Answer>(ask: () => Answer): Promise<Answer> {
    for (;;) {
      const answer = ask();
      if (this.#missing.size === 0) return answer;
      await this.#fetch([...this.#missing]);
    }
  }

  async #fetch(forms: readonly string[]): Promise<void> {
    for (let at = 0; at < forms.length; at += PAGE) {
      const page = forms.slice(at, at + PAGE);
      const counts = await this.engine.countEach(page.map((form) => term('words', tokenOf(form))));
      for (const [place, form] of page.entries()) this.#known.set(form, counts[place] ?? 0);
    }
    this.#missing.clear();
  }
}
