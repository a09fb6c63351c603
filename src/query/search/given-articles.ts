/**
 * A few articles of a larger collection, given as words with positions. They are scored like those of an index, with the statistics
 * of the whole collection.
 */
import { dayCode, type WholeWord, wordKey } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { editDistance } from '../../text/edit-distance.js';
import { edtfBounds } from '../../text/edtf.js';
import { stemmerFor } from '../../text/stem.js';
import {
  expand,
  type KnownForms,
  LONGEST,
  type Looseness,
  MOST_FORMS,
  NOWHERE,
  type Places,
  type WordHits,
  weightOf,
} from '../hits/hits.js';
import { BM25, rarity, TITLE_COUNT } from '../ranking.js';
import { normFor } from './first-scores.js';
import type { CorpusFigures } from './lexicon-scores.js';
import type { Days, SearchedArticles } from './searched-articles.js';

/** What an article is scored by. */
export interface GivenWords {
  /** ISO code; null if it is unknown. */
  language: string | null;
  /** EDTF; null if undated. */
  published: string | null;
  /** In words. */
  titleLength: number;
  textLength: number;
  /** The first position after the title, and the first of each paragraph. */
  textStart: number;
  paragraphs: readonly number[];
  /** Ascending positions of the forms that matter for the query. */
  forms: ReadonlyMap<string, readonly number[]>;
}

/** Statistics of the whole collection. */
interface WholeFigures {
  articles: number;
  averageLength: number;
  /** Keyed by `wordKey`. */
  words: ReadonlyMap<string, WholeWord>;
}

const ascending = (a: number, b: number): number => a - b;

/** Articles are numbered in corpus order. */
export class GivenArticles implements SearchedArticles, KnownForms {
  readonly figures: CorpusFigures;
  readonly languages: ReadonlySet<string>;
  /** The numbers of the articles with each form, ascending. */
  readonly #having = new Map<string, number[]>();
  readonly #words = new Map<string, WordHits>();
  readonly #shown = new Map<number, Analysis>();

  constructor(
    private readonly articles: readonly GivenWords[],
    private readonly whole: WholeFigures,
  ) {
    this.figures = {
      articles: whole.articles,
      averageLength: whole.averageLength,
      lengthOf: (number) => {
        const { titleLength = 0, textLength = 0 } = articles[number] ?? {};
        return titleLength * TITLE_COUNT + textLength;
      },
    };
    this.languages = new Set(articles.map(({ language }) => language ?? ''));
    for (const [number, { forms }] of articles.entries()) {
      for (const form of forms.keys()) {
        const having = this.#having.get(form);
        if (having) having.push(number);
        else this.#having.set(form, [number]);
      }
    }
  }

  #formsThat(holds: (form: string) => boolean): string[] {
    return [...this.#having.keys()].filter(holds).sort();
  }

  formsOf(language: string, stem: string): string[] {
    const stemOf = stemmerFor(language === '' ? null : language);
    const isOfLanguage = (number: number): boolean => (this.articles[number]?.language ?? '') === language;
    return this.#formsThat(
      (form) =>
        form !== stem && stemOf(form) === stem && (this.#having.get(form)?.some(isOfLanguage) ?? false),
    );
  }

  formsFrom(prefix: string): string[] {
    return this.#formsThat((form) => form.startsWith(prefix));
  }

  formsNear(near: string, edits: number): string[] {
    return this.#formsThat((form) => editDistance(near, form) <= edits);
  }

  /** The articles that contain a word, with the statistics of the whole collection. */
  word(form: string, looseness: Looseness): WordHits {
    return { ...this.ownWord(form, looseness), ...this.whole.words.get(wordKey(form, looseness)) };
  }

  /** The articles that contain a word, with the statistics of these articles only. */
  ownWord(form: string, looseness: Looseness): WordHits {
    const key = wordKey(form, looseness);
    const known = this.#words.get(key) ?? this.#find(form, looseness);
    this.#words.set(key, known);
    return known;
  }

  #find(form: string, looseness: Looseness): WordHits {
    const has = new Uint8Array(this.articles.length);
    const counts = new Uint32Array(this.articles.length);
    const forms: WordHits['forms'] = new Map(
      [...expand(this, form, looseness)].filter(([other]) => this.#having.has(other)),
    );
    for (const [other, answer] of forms) {
      const weight = weightOf(answer);
      for (const number of this.#having.get(other) ?? []) {
        if (answer.languages?.has(this.articles[number]?.language ?? '') === false) continue;
        const { inTitle, inText } = this.#countsOf(number, other);
        has[number] = 1;
        counts[number] = (counts[number] ?? 0) + weight * (inTitle * TITLE_COUNT + inText);
      }
    }
    const articles = has.reduce((sum, one) => sum + one, 0);
    return { has, counts, forms, articles, manyForms: forms.size > MOST_FORMS };
  }

  #countsOf(number: number, form: string): { inTitle: number; inText: number } {
    const { textStart = 0, forms } = this.articles[number] ?? {};
    const positions = forms?.get(form) ?? [];
    let inTitle = 0;
    while ((positions[inTitle] ?? textStart) < textStart) inTitle += 1;
    return { inTitle, inText: positions.length - inTitle };
  }

  countsIn({ counts, forms }: WordHits, number: number): { inTitle: number; inText: number } {
    const language = this.articles[number]?.language ?? '';
    let title = 0;
    for (const [form, answer] of forms) {
      if (answer.languages?.has(language) === false) continue;
      title += this.#countsOf(number, form).inTitle * weightOf(answer);
    }
    return { inTitle: title, inText: (counts[number] ?? 0) - title * TITLE_COUNT };
  }

  get days(): Days {
    const bounds = this.articles.map(({ published }) => (published === null ? null : edtfBounds(published)));
    return {
      first: Uint32Array.from(bounds, (one) => dayCode(one?.earliest ?? null)),
      last: Uint32Array.from(bounds, (one) => dayCode(one?.latest ?? null)),
    };
  }

  compare(a: number, b: number): number {
    return a - b;
  }

  firstScores(numbers: Uint32Array, words: readonly WordHits[]): Float64Array {
    const { articles, averageLength, lengthOf } = this.figures;
    const { least, slope } = normFor(averageLength);
    const scores = new Float64Array(numbers.length);
    for (const { counts, articles: having } of words) {
      const most = rarity(having, articles) * (BM25.k + 1);
      for (const [at, number] of numbers.entries()) {
        const times = counts[number] ?? 0;
        if (times === 0) continue;
        scores[at] = (scores[at] ?? 0) + (most * times) / (times + (least + slope * lengthOf(number)));
      }
    }
    return scores;
  }

  inRow(exact: readonly string[], numbers: Uint32Array): Uint32Array {
    return numbers.filter((number) => {
      const forms = this.articles[number]?.forms;
      const [first = [], ...others] = exact.slice(0, LONGEST).map((form) => forms?.get(form) ?? []);
      const after = others.map((positions) => new Set(positions));
      return first.some((place) => after.every((positions, at) => positions.has(place + at + 1)));
    });
  }

  placesOf(words: readonly WordHits[]): { of(number: number, word: number): Places } {
    return {
      of: (number, word) => {
        const hits = words[word];
        const { textStart = 0, forms } = this.articles[number] ?? {};
        if (!hits || !forms || hits.manyForms) return NOWHERE;
        const all = [...hits.forms.keys()].flatMap((form) => forms.get(form) ?? []).sort(ascending);
        const start = all.findIndex((position) => position >= textStart);
        const titled = start === -1 ? all.length : start;
        return { inTitle: all.slice(0, titled), inText: all.slice(titled) };
      },
    };
  }

  paragraphs(number: number): readonly number[] {
    return this.articles[number]?.paragraphs ?? [];
  }

  /** Adds the analysis of an article, for display. */
  give(number: number, analysis: Analysis): void {
    this.#shown.set(number, analysis);
  }

  shown(numbers: readonly number[]): Analysis[] {
    return numbers.map((number) => {
      const analysis = this.#shown.get(number);
      if (!analysis) throw new RangeError(`article ${number} was not given`);
      return analysis;
    });
  }
}
