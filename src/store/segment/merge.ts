/** Several segments made one, without the files that no longer count. Nothing is read from the corpus for it. */
import type { Output } from '../bytes/output.js';
import { SectionWriter } from '../bytes/sections.js';
import { ARTICLE_COLUMNS, ArticleColumnsWriter, SKETCH } from './article-columns.js';
import { RECORD_PARTS } from './article-record.js';
import { FileTableWriter } from './file-table.js';
import { LineTableWriter } from './line-table.js';
import { type MergedPart, mergeTerms } from './merge-terms.js';
import { NameListWriter } from './name-list.js';
import { PLACE_PARTS } from './place-record.js';
import { QuoteTableWriter } from './quote-table.js';
import { RecordsWriter } from './records.js';
import type { Segment } from './segment.js';
import { StringTableWriter } from './string-table.js';
import { textList } from './text-list.js';

export interface MergeInput {
  segment: Segment;
  /** Numbers of its files that no longer count. */
  dead: ReadonlySet<number>;
}

/** Of one segment: the number that each of its files has now, -1 for those that are dropped. */
export type NewFileNumbers = Int32Array;

interface Plan {
  parts: MergedPart[];
  files: NewFileNumbers[];
  articles: number;
}

function plan(inputs: readonly MergeInput[]): Plan {
  let articles = 0;
  let files = 0;
  const made: Plan = { parts: [], files: [], articles: 0 };
  for (const { segment, dead } of inputs) {
    const { first, paths } = segment.files;
    const numbers = dead.size > 0 ? new Int32Array(segment.articles).fill(-1) : null;
    const fileNumbers = new Int32Array(paths.length).fill(-1);
    const base = articles;
    for (const file of paths.keys()) {
      if (dead.has(file)) continue;
      fileNumbers[file] = files;
      files += 1;
      for (let article = first[file] ?? 0; article < (first[file + 1] ?? 0); article += 1) {
        if (numbers) numbers[article] = articles;
        articles += 1;
      }
    }
    made.parts.push({ segment, base, numbers });
    made.files.push(fileNumbers);
  }
  made.articles = articles;
  return made;
}

/** The articles of a part that are kept, in their order. */
function* keptArticles({ segment, numbers }: MergedPart): Generator<number> {
  for (let article = 0; article < segment.articles; article += 1) {
    if (numbers === null || (numbers[article] ?? -1) >= 0) yield article;
  }
}

class MergedTables {
  readonly #strings = new StringTableWriter();
  readonly #columns = new ArticleColumnsWriter();
  readonly #quotes = new QuoteTableWriter();
  readonly #lines = new LineTableWriter();
  readonly #authors = new NameListWriter();
  readonly #cited = new NameListWriter();
  readonly #files = new FileTableWriter();
  readonly #languages = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #paths: string[] = [];

  add(part: MergedPart, dead: ReadonlySet<number>): void {
    const { segment } = part;
    this.#addFiles(segment, dead);
    // Only what is asked for: names that stand in dropped articles alone are dropped too.
    const string = (number: number): number => this.#strings.number(segment.strings.text(number));
    const authors = namesByArticle(segment.authors);
    const cited = namesByArticle(segment.cited);
    const sketches = segment.columns.get('sketch');
    for (const article of keptArticles(part)) {
      const number = this.#ids.length;
      const firstQuote = this.#quotes.length;
      const last = segment.columns.get('endQuote')[article] ?? 0;
      for (let row = segment.columns.get('firstQuote')[article] ?? 0; row < last; row += 1) {
        this.#addQuote(segment, row, number, string);
      }
      for (const name of authors.get(article) ?? []) this.#authors.add(number, string(name));
      for (const name of cited.get(article) ?? []) this.#cited.add(number, string(name));
      const values = Object.fromEntries(
        ARTICLE_COLUMNS.map((name) => [name, segment.columns.get(name)[article] ?? 0]),
      );
      this.#columns.add(
        {
          textStart: values.textStart ?? 0,
          titleLength: values.titleLength ?? 0,
          textLength: values.textLength ?? 0,
          language: this.#language(segment.languages[(values.language ?? 0) - 1]),
          publisher: string(values.publisher ?? 0),
          firstDay: values.firstDay ?? 0,
          lastDay: values.lastDay ?? 0,
          notBefore: values.notBefore ?? 0,
          notAfter: values.notAfter ?? 0,
          runs: values.runs ?? 0,
          firstQuote,
          endQuote: this.#quotes.length,
        },
        sketches.subarray(article * SKETCH, (article + 1) * SKETCH),
      );
      this.#lines.add(segment.lines.of(article), this.#strings);
      this.#ids.push(segment.ids[article] ?? '');
      this.#paths.push(segment.paths[article] ?? '');
    }
  }

  #addFiles({ files }: Segment, dead: ReadonlySet<number>): void {
    let next = this.#ids.length;
    for (const [file, path] of files.paths.entries()) {
      if (dead.has(file)) continue;
      const first = files.first[file] ?? 0;
      const count = (files.first[file + 1] ?? 0) - first;
      this.#files.add({ path, sha256: files.sha256(file), problems: files.problems(file) }, next);
      next += count;
    }
  }

  #addQuote(segment: Segment, row: number, article: number, string: (number: number) => number): void {
    const { quotes } = segment;
    this.#quotes.add({
      article,
      name: string(quotes.column('name')[row] ?? 0),
      role: string(quotes.column('role')[row] ?? 0),
      mention: string(quotes.column('mention')[row] ?? 0),
      traits: quotes.column('traits')[row] ?? 0,
      confidence: quotes.confidence(row),
    });
  }

  #language(code: string | undefined): number {
    if (code === undefined) return 0;
    const number = this.#languages.get(code) ?? this.#languages.size + 1;
    this.#languages.set(code, number);
    return number;
  }

  get languages(): string[] {
    return [...this.#languages.keys()];
  }

  write(sections: SectionWriter): void {
    this.#columns.write(sections);
    sections.add('article.id', textList(this.#ids));
    sections.add('article.path', textList(this.#paths));
    this.#lines.write(sections);
    this.#authors.write(sections, 'author');
    this.#cited.write(sections, 'cited');
    this.#quotes.write(sections);
    this.#strings.write(sections);
    this.#files.write(sections, this.#ids.length);
  }
}

function namesByArticle({
  article,
  name,
}: {
  article: Uint32Array;
  name: Uint32Array;
}): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [at, number] of article.entries()) {
    const known = found.get(number);
    if (known) known.push(name[at] ?? 0);
    else found.set(number, [name[at] ?? 0]);
  }
  return found;
}

/** @returns for each segment the new numbers of its files */
export function mergeSegments(inputs: readonly MergeInput[], output: Output): NewFileNumbers[] {
  const { parts, files, articles } = plan(inputs);
  const sections = new SectionWriter(output);
  const size = mergeTerms(sections, parts);
  const records = new RecordsWriter(sections, 'records');
  for (const part of parts) {
    for (const article of keptArticles(part)) {
      records.add(RECORD_PARTS.map((_, at) => part.segment.records.part(article, at)));
    }
  }
  records.end();
  const places = new RecordsWriter(sections, 'places');
  for (const part of parts) {
    for (const article of keptArticles(part)) {
      places.add(PLACE_PARTS.map((_, at) => part.segment.places.part(article, at)));
    }
  }
  places.end();
  const tables = new MergedTables();
  for (const [at, part] of parts.entries()) tables.add(part, inputs[at]?.dead ?? new Set());
  tables.write(sections);
  sections.finish({ articles, languages: tables.languages, ...size });
  return files;
}
