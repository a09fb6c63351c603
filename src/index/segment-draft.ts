/** A segment under construction in memory: files as encoded records, words as columns that are sorted on writing. */
import type { Analysis, Omitted } from '../model/analysis.js';
import { edtfBounds } from '../text/edtf.js';
import { GrowingColumn } from '../text/growing-column.js';
import { type ByteOutput, SectionWriter } from './bytes/bytes.js';
import { comparedTexts } from './compared-texts.js';
import { encodePlaces, encodeRecord, RecordsWriter } from './records/records.js';
import { sketchOf } from './shingles.js';
import { dayCode, type FileRow, type Lines, SegmentTables } from './tables/tables.js';
import { type ArticleWords, readWords, TermNumbers, type WordSink, writeTerms } from './terms/terms.js';

export interface DraftArticle {
  analysis: Analysis;
  /** Lines of the article analysed on its own, and the repeated lines left out afterwards. */
  lines: Lines;
  without: readonly number[];
}

export interface DraftFile extends FileRow {
  articles: readonly DraftArticle[];
}

/** Term and position of a word, twice while they are sorted. */
const BYTES_A_WORD = 16;

const NO_WORDS: ArticleWords = {
  titleLength: 0,
  textLength: 0,
  textStart: 0,
  quoted: [],
  paragraphs: [],
  shared: [],
};

export class SegmentDraft {
  readonly #tables = new SegmentTables();
  readonly #records: Uint8Array[][] = [];
  /** Positions of quotations and paragraphs, and positions that several forms share. */
  readonly #places: Uint8Array[][] = [];
  readonly #terms = new TermNumbers();
  readonly #term = new GrowingColumn();
  readonly #position = new GrowingColumn();
  readonly #firstOccurrence = new GrowingColumn();
  readonly #words: WordSink = {
    take: (term, position) => {
      this.#term.push(term);
      this.#position.push(position);
    },
    takeAll: (terms, position) => {
      this.#term.pushAll(terms);
      this.#position.pushRun(position, terms.length);
    },
  };

  /** Bytes of the records so far. */
  #recorded = 0;

  /** `omitted`: what the articles lack; `compressed`: whether records are compressed, which suits a segment that stays. */
  constructor(
    private readonly omitted: Omitted | null = null,
    private readonly compressed = false,
  ) {}

  get articles(): number {
    return this.#tables.articles;
  }

  /** Approximate bytes in memory: those of the records and of the word columns. */
  get size(): number {
    return this.#recorded + this.#term.length * BYTES_A_WORD;
  }

  add(file: DraftFile): void {
    this.addFile(file, this.articles);
    for (const article of file.articles) this.addArticle(article);
  }

  /** Adds the row of a file whose articles are added one by one, before or after this call; `firstArticle` is the number of the first. */
  addFile(file: FileRow, firstArticle: number): void {
    this.#tables.files.add(file, firstArticle);
  }

  addArticle({ analysis, lines, without }: DraftArticle): void {
    const { article, quotations, citations } = analysis;
    const number = this.articles;
    const firstQuote = this.#tables.quotes.length;
    this.#tables.quotes.addArticle(number, quotations, this.#tables.strings);
    for (const author of article.authors)
      this.#tables.authors.add(number, this.#tables.strings.number(author));
    for (const { kind, name } of citations) {
      const list = kind === 'outlet' ? this.#tables.cited : this.#tables.pictured;
      list.add(number, this.#tables.strings.number(name));
    }
    const days = article.published === null ? null : edtfBounds(article.published);
    const { runs, sketch } = sketchOf(comparedTexts(analysis));
    this.#firstOccurrence.push(this.#term.length);
    const found = this.omitted === 'words' ? NO_WORDS : readWords(analysis, this.#terms, this.#words);
    const { textStart, titleLength, textLength } = found;
    this.#tables.columns.add(
      {
        textStart,
        titleLength,
        textLength,
        language: this.#tables.language(article.language),
        publisher: this.#tables.strings.number(article.publisher),
        section: this.#tables.strings.number(article.section),
        firstDay: dayCode(days?.earliest ?? null),
        lastDay: dayCode(days?.latest ?? null),
        notBefore: dayCode(article.notBefore),
        notAfter: dayCode(article.notAfter),
        runs,
        dateMentions: analysis.dates.length,
        firstQuote,
        endQuote: this.#tables.quotes.length,
      },
      sketch,
    );
    this.#tables.lines.add({ ...lines, without }, this.#tables.strings);
    this.#tables.ids.push(article.id);
    this.#tables.paths.push(article.path);
    this.#tables.published.push(article.published ?? '');
    this.#addRecord(encodeRecord(analysis, this.compressed));
    this.#places.push(encodePlaces(found));
  }

  #addRecord(record: Uint8Array[]): void {
    for (const part of record) this.#recorded += part.length;
    this.#records.push(record);
  }

  write(output: ByteOutput): void {
    const sections = new SectionWriter(output);
    const { languages } = this.#tables;
    this.#firstOccurrence.push(this.#term.length);
    const size = writeTerms(sections, {
      terms: this.#terms,
      term: this.#term.view(),
      position: this.#position.view(),
      firstOccurrence: this.#firstOccurrence.view(),
      textStart: this.#tables.columns.get('textStart'),
      language: this.#tables.columns.get('language'),
      languages,
    });
    const records = new RecordsWriter(sections, 'records');
    for (const parts of this.#records) records.add(parts);
    records.end();
    const places = new RecordsWriter(sections, 'places');
    for (const parts of this.#places) places.add(parts);
    places.end();
    this.#tables.write(sections);
    const { articles, omitted } = this;
    sections.finish({ articles, languages, words: this.#tables.words, omitted, ...size });
  }
}
