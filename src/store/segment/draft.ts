/**
 * A segment being made in memory: the files added to it, their records as bytes already, and the words of all articles
 * as columns of numbers, which are sorted by word when it is written.
 */
import type { Analysis } from '../../model/analysis.js';
import { edtfBounds } from '../../text/edtf.js';
import { sketch } from '../../text/shingles.js';
import type { Output } from '../bytes/output.js';
import { SectionWriter } from '../bytes/sections.js';
import type { Lines } from '../repeated-lines.js';
import { ArticleColumnsWriter } from './article-columns.js';
import { encodeRecord } from './article-record.js';
import { readWords } from './article-words.js';
import { bodyRuns } from './body-runs.js';
import { Column } from './column.js';
import { dayCode } from './day-code.js';
import { type FileRow, FileTableWriter } from './file-table.js';
import { LineTableWriter } from './line-table.js';
import { NameListWriter } from './name-list.js';
import { encodePositions } from './place-record.js';
import { QuoteTableWriter } from './quote-table.js';
import { RecordsWriter } from './records.js';
import { StringTableWriter } from './string-table.js';
import { textList } from './text-list.js';
import { writeTerms } from './write-terms.js';

export interface DraftArticle {
  analysis: Analysis;
  /** Of the article as it was analysed by itself, and which of its lines it was then analysed without. */
  lines: Lines;
  without: readonly number[];
}

export interface DraftFile extends FileRow {
  articles: readonly DraftArticle[];
}

export class SegmentDraft {
  readonly #files = new FileTableWriter();
  readonly #columns = new ArticleColumnsWriter();
  readonly #strings = new StringTableWriter();
  readonly #quotes = new QuoteTableWriter();
  readonly #lines = new LineTableWriter();
  readonly #authors = new NameListWriter();
  readonly #cited = new NameListWriter();
  readonly #records: Uint8Array[][] = [];
  /** Of quotations and of paragraphs. */
  readonly #places: Uint8Array[][] = [];
  readonly #ids: string[] = [];
  readonly #paths: string[] = [];
  readonly #languages = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #term = new Column();
  readonly #position = new Column();
  readonly #firstOccurrence = new Column();

  get articles(): number {
    return this.#ids.length;
  }

  add(file: DraftFile): void {
    this.#files.add(file, this.articles);
    for (const article of file.articles) this.#addArticle(article);
  }

  #addArticle({ analysis, lines, without }: DraftArticle): void {
    const { article, quotations, citations } = analysis;
    const number = this.articles;
    const firstQuote = this.#quotes.length;
    this.#quotes.addArticle(number, quotations, this.#strings);
    for (const author of article.authors) this.#authors.add(number, this.#strings.number(author));
    for (const { kind, name } of citations)
      if (kind === 'outlet') this.#cited.add(number, this.#strings.number(name));
    const days = article.published === null ? null : edtfBounds(article.published);
    const runs = bodyRuns(analysis);
    this.#firstOccurrence.push(this.#term.length);
    const { textStart, titleLength, textLength, quoted, paragraphs } = readWords(
      analysis,
      (form, position) => {
        this.#term.push(this.#termNumber(form));
        this.#position.push(position);
      },
    );
    this.#columns.add(
      {
        textStart,
        titleLength,
        textLength,
        language: this.#languageNumber(article.language),
        publisher: this.#strings.number(article.publisher),
        firstDay: dayCode(days?.earliest ?? null),
        lastDay: dayCode(days?.latest ?? null),
        notBefore: dayCode(article.notBefore),
        notAfter: dayCode(article.notAfter),
        runs: runs.length,
        firstQuote,
        endQuote: this.#quotes.length,
      },
      sketch(runs),
    );
    this.#lines.add({ ...lines, without }, this.#strings);
    this.#ids.push(article.id);
    this.#paths.push(article.path);
    this.#records.push(encodeRecord(analysis));
    this.#places.push([quoted, paragraphs].map(encodePositions));
  }

  #termNumber(form: string): number {
    const known = this.#terms.get(form);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(form, number);
    return number;
  }

  /** From 1; 0 for an article whose language is not known. */
  #languageNumber(code: string | null): number {
    if (code === null) return 0;
    const number = this.#languages.get(code) ?? this.#languages.size + 1;
    this.#languages.set(code, number);
    return number;
  }

  write(output: Output): void {
    const sections = new SectionWriter(output);
    const languages = [...this.#languages.keys()];
    this.#firstOccurrence.push(this.#term.length);
    const size = writeTerms(sections, {
      terms: this.#terms,
      term: this.#term.view(),
      position: this.#position.view(),
      firstOccurrence: this.#firstOccurrence.view(),
      textStart: this.#columns.get('textStart'),
      language: this.#columns.get('language'),
      languages,
    });
    const records = new RecordsWriter(sections, 'records');
    for (const parts of this.#records) records.add(parts);
    records.end();
    const places = new RecordsWriter(sections, 'places');
    for (const parts of this.#places) places.add(parts);
    places.end();
    this.#columns.write(sections);
    sections.add('article.id', textList(this.#ids));
    sections.add('article.path', textList(this.#paths));
    this.#lines.write(sections);
    this.#authors.write(sections, 'author');
    this.#cited.write(sections, 'cited');
    this.#quotes.write(sections);
    this.#strings.write(sections);
    this.#files.write(sections, this.articles);
    sections.finish({ articles: this.articles, languages, ...size });
  }
}
