/** Numeric columns per article, so that filters and scores read no record. */

import { GrowingColumn } from '../../text/growing-column.js';
import { bytesOf, type SectionReader, type SectionWriter, uint32s } from '../bytes/bytes.js';

export const ARTICLE_COLUMN_NAMES = [
  /** The first position after the title. */
  'textStart',
  /** In words. */
  'titleLength',
  'textLength',
  /** Number in the segment's languages, from 1; 0 if unknown. */
  'language',
  /** Number in the string table. */
  'publisher',
  'section',
  /** Encoded as in `day-code.ts`. */
  'firstDay',
  'lastDay',
  'notBefore',
  'notAfter',
  /** Number of shingles behind the sketch. */
  'runs',
  /** Number of dates it mentions. */
  'dateMentions',
  /** First quotation, and the end of the range. */
  'firstQuote',
  'endQuote',
] as const;

export type ArticleColumn = (typeof ARTICLE_COLUMN_NAMES)[number];

/** Numbers in a MinHash sketch. */
export const SKETCH = 63;

export class ArticleColumnsWriter {
  readonly #columns = new Map<string, GrowingColumn>();
  readonly #sketches = new GrowingColumn();

  add(values: Readonly<Record<ArticleColumn, number>>, sketch: Uint32Array): void {
    for (const name of ARTICLE_COLUMN_NAMES) {
      const column = this.#columns.get(name) ?? new GrowingColumn();
      this.#columns.set(name, column);
      column.push(values[name]);
    }
    this.#sketches.pushAll(sketch);
  }

  get(name: ArticleColumn): Uint32Array {
    return this.#columns.get(name)?.view() ?? new Uint32Array(0);
  }

  write(sections: SectionWriter): void {
    for (const name of ARTICLE_COLUMN_NAMES) sections.add(`article.${name}`, bytesOf(this.get(name)));
    sections.add('article.sketch', bytesOf(this.#sketches.view()));
  }
}

export class ArticleColumns {
  readonly #read = new Map<string, Uint32Array>();

  constructor(private readonly sections: SectionReader) {}

  /** All columns of one article. */
  row(article: number): Record<ArticleColumn, number> {
    const at = (name: ArticleColumn): number => this.get(name)[article] ?? 0;
    return {
      textStart: at('textStart'),
      titleLength: at('titleLength'),
      textLength: at('textLength'),
      language: at('language'),
      publisher: at('publisher'),
      section: at('section'),
      firstDay: at('firstDay'),
      lastDay: at('lastDay'),
      notBefore: at('notBefore'),
      notAfter: at('notAfter'),
      runs: at('runs'),
      dateMentions: at('dateMentions'),
      firstQuote: at('firstQuote'),
      endQuote: at('endQuote'),
    };
  }

  get(name: ArticleColumn | 'sketch'): Uint32Array {
    const known = this.#read.get(name) ?? uint32s(this.sections.whole(`article.${name}`));
    this.#read.set(name, known);
    return known;
  }
}
