/** Articles that match a query: one byte per article for each clause, computed for all articles at once. */
import type { Snapshot } from '../../index/index.js';
import {
  type Clause,
  holdsInText,
  searchedText,
  type TextFieldClause,
  type WordClause,
} from '../language/language.js';
import { articleHits } from './article-hits.js';
import type { Looseness } from './expand.js';
import { both, either, without } from './hit-sets.js';
import { phraseHits } from './phrase-hits.js';
import { type WordHits, wordHits } from './word-hits.js';

/** Default expansion of words, set by --prefix and --fuzzy. */
export interface Widening {
  prefix: boolean;
  fuzzy: boolean;
}

export class ClauseHits {
  readonly #words = new Map<string, WordHits>();
  readonly #phrases = new Map<string, Uint8Array>();
  readonly #allSelected: boolean;

  constructor(
    private readonly snapshot: Snapshot,
    /** 1 for each article selected by the filters. */
    private readonly selected: Uint8Array,
    private readonly widening: Widening,
  ) {
    this.#allSelected = !selected.includes(0);
  }

  word(form: string, match: Looseness): WordHits {
    const { prefix, fuzzy } = this.widening;
    const looseness = match !== 'stem' ? match : prefix ? 'prefix' : fuzzy ? 'fuzzy' : 'stem';
    const key = `${looseness} ${form}`;
    const known = this.#words.get(key) ?? this.find(form, looseness);
    this.#words.set(key, known);
    return known;
  }

  /** The articles that contain a word. */
  protected find(form: string, looseness: Looseness): WordHits {
    return wordHits(this.snapshot, form, looseness);
  }

  phrase(exact: string[], within: number | null): Uint8Array {
    const key = `${within} ${exact.join(' ')}`;
    const known = this.#phrases.get(key) ?? phraseHits(this.snapshot, { kind: 'phrase', exact, within });
    this.#phrases.set(key, known);
    return known;
  }

  #ofWord({ form, match, compound }: WordClause): Uint8Array {
    const { has } = this.word(form, match);
    return compound === null ? has : either(has, this.phrase(compound, null));
  }

  #all(clauses: readonly Clause[], hitsOf: (clause: Clause) => Uint8Array): Uint8Array {
    const [first, ...rest] = clauses;
    if (!first) return this.selected;
    let found = this.#selected(hitsOf(first));
    for (const clause of rest) found = both(found, hitsOf(clause));
    return found;
  }

  #any(clauses: readonly Clause[], hitsOf: (clause: Clause) => Uint8Array): Uint8Array {
    const [first, ...rest] = clauses;
    if (!first) return new Uint8Array(this.snapshot.size);
    let found = hitsOf(first);
    for (const clause of rest) found = either(found, hitsOf(clause));
    return found;
  }

  #allBut(found: Uint8Array, unwanted: readonly Clause[]): Uint8Array {
    if (unwanted.length === 0) return found;
    return without(
      found,
      this.#any(unwanted, (inner) => this.of(inner)),
    );
  }

  #selected(hits: Uint8Array): Uint8Array {
    return this.#allSelected ? hits : both(this.selected, hits);
  }

  /** Words and phrases within the title or a quotation: checks each article that contains them anywhere. */
  #inField({ field, of }: TextFieldClause): Uint8Array {
    const found = both(this.selected, this.of(of));
    for (const [number, one] of found.entries()) {
      if (one === 0) continue;
      const { article, quotations } = this.snapshot.article(number);
      const texts = field === 'title' ? [article.title ?? ''] : quotations.map(({ text }) => text);
      if (!texts.some((text) => holdsInText(of, searchedText(text), () => true, false))) found[number] = 0;
    }
    return found;
  }

  /** The articles that match a clause. */
  of(clause: Clause): Uint8Array {
    switch (clause.kind) {
      case 'word':
        return this.#selected(this.#ofWord(clause));
      case 'phrase':
        return this.#selected(this.phrase(clause.exact, clause.within));
      case 'all':
        return this.#all(clause.of, (inner) => this.of(inner));
      case 'any':
        return this.#any(clause.of, (inner) => this.of(inner));
      case 'in':
        return this.#inField(clause);
      case 'group': {
        const words = clause.wanted.filter(({ kind }) => kind === 'word');
        const required = clause.wanted.filter(({ kind }) => kind !== 'word');
        const ofArticles = required.every(({ kind }) => kind === 'field' || kind === 'date');
        const wanted: Clause[] =
          words.length > 0 && ofArticles ? [...required, { kind: 'any', of: words }] : required;
        return this.#allBut(
          this.#all(wanted, (inner) => this.of(inner)),
          clause.unwanted,
        );
      }
      default:
        return this.#selected(articleHits(this.snapshot, this.selected, clause));
    }
  }

  /** The articles that match every required part. */
  complete(clause: Clause): Uint8Array {
    if (clause.kind === 'group') {
      return this.#allBut(
        this.#all(clause.wanted, (inner) => this.complete(inner)),
        clause.unwanted,
      );
    }
    if (clause.kind === 'all') return this.#all(clause.of, (inner) => this.complete(inner));
    if (clause.kind === 'any') return this.#any(clause.of, (inner) => this.complete(inner));
    return this.of(clause);
  }
}
