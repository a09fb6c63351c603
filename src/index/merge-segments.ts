/**
 * Merges segments into one and drops tombstoned files. Reads nothing from the corpus. A file whose articles continue from the
 * end of one segment at the start of the next is one file of the result.
 */
import { type ByteOutput, SectionWriter } from './bytes/bytes.js';
import { type MergedPart, mergeTerms } from './merge-terms.js';
import { type Records, RecordsWriter } from './records/records.js';
import type { Segment } from './segment.js';
import { namesByArticle, SegmentTables, SKETCH } from './tables/tables.js';

export interface MergeInput {
  segment: Segment;
  /** Numbers of its tombstoned files. */
  dead: ReadonlySet<number>;
}

/** New number of each file of a segment; -1 if dropped. */
export type NewFileNumbers = Int32Array;

interface Plan {
  parts: MergedPart[];
  files: NewFileNumbers[];
  articles: number;
}

function plan(inputs: readonly MergeInput[]): Plan {
  let articles = 0;
  let files = 0;
  let last: string | null = null;
  const made: Plan = { parts: [], files: [], articles: 0 };
  for (const { segment, dead } of inputs) {
    const { first, paths } = segment.files;
    const numbers = dead.size > 0 ? new Int32Array(segment.articles).fill(-1) : null;
    const fileNumbers = new Int32Array(paths.length).fill(-1);
    const base = articles;
    for (const [file, path] of paths.entries()) {
      if (dead.has(file)) continue;
      // Runs of one segment may continue a file.
      if (path !== last) files += 1;
      last = path;
      fileNumbers[file] = files - 1;
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

/** The live articles of a part, in order. */
function* keptArticles({ segment, numbers }: MergedPart): Generator<number> {
  for (let article = 0; article < segment.articles; article += 1) {
    if (numbers === null || (numbers[article] ?? -1) >= 0) yield article;
  }
}

/** Concatenated tables of the segments, renumbered. */
class MergedTables {
  readonly tables = new SegmentTables();

  add(part: MergedPart, dead: ReadonlySet<number>): void {
    const { segment } = part;
    this.#addFiles(segment, dead);
    // Strings are copied on first use, so names used only by tombstoned articles are dropped.
    const string = this.#stringsOf(segment);
    const authors = namesByArticle(segment.authors);
    const [cited, pictured] =
      segment.omitted === 'annotations'
        ? [new Map<number, number[]>(), new Map<number, number[]>()]
        : [namesByArticle(segment.cited), namesByArticle(segment.pictured)];
    const sketches = segment.columns.get('sketch');
    for (const article of keptArticles(part)) {
      const number = this.tables.ids.length;
      const firstQuote = this.tables.quotes.length;
      const row = segment.columns.row(article);
      for (let quote = row.firstQuote; quote < row.endQuote; quote += 1) {
        this.#addQuote(segment, quote, number, string);
      }
      for (const name of authors.get(article) ?? []) this.tables.authors.add(number, string(name));
      for (const name of cited.get(article) ?? []) this.tables.cited.add(number, string(name));
      for (const name of pictured.get(article) ?? []) this.tables.pictured.add(number, string(name));
      this.tables.columns.add(
        {
          ...row,
          language: this.tables.language(segment.languages[row.language - 1] ?? null),
          publisher: string(row.publisher),
          section: string(row.section),
          firstQuote,
          endQuote: this.tables.quotes.length,
        },
        sketches.subarray(article * SKETCH, (article + 1) * SKETCH),
      );
      this.tables.lines.add(segment.lines.of(article), this.tables.strings);
      this.tables.ids.push(segment.ids[article] ?? '');
      this.tables.paths.push(segment.paths[article] ?? '');
      this.tables.published.push(segment.published[article] ?? '');
    }
  }

  /** Maps a segment's string numbers to the merged ones; each string is read once. */
  #stringsOf({ strings }: Segment): (number: number) => number {
    const numbers = new Map<number, number>();
    return (number) => {
      const known = numbers.get(number) ?? this.tables.strings.number(strings.text(number));
      numbers.set(number, known);
      return known;
    };
  }

  #addFiles({ files }: Segment, dead: ReadonlySet<number>): void {
    let next = this.tables.ids.length;
    for (const [file, path] of files.paths.entries()) {
      if (dead.has(file)) continue;
      const first = files.first[file] ?? 0;
      const count = (files.first[file + 1] ?? 0) - first;
      this.tables.files.add({ path, sha256: files.sha256(file), problems: files.problems(file) }, next);
      next += count;
    }
  }

  #addQuote(segment: Segment, row: number, article: number, string: (number: number) => number): void {
    const { quotes } = segment;
    this.tables.quotes.add({
      article,
      name: string(quotes.column('name')[row] ?? 0),
      role: string(quotes.column('role')[row] ?? 0),
      mention: string(quotes.column('mention')[row] ?? 0),
      traits: quotes.column('traits')[row] ?? 0,
      confidence: quotes.confidence(row),
      speakerConfidence: quotes.speakerConfidence(row),
    });
  }
}

/** Copies the records of live articles. */
function mergeRecords(
  writer: RecordsWriter,
  parts: readonly MergedPart[],
  recordsOf: (segment: Segment) => Records,
): void {
  for (const part of parts) {
    const records = recordsOf(part.segment);
    for (const article of keptArticles(part)) writer.addStored(records.stored(article));
  }
  writer.end();
}

/**
 * @param inputs all built with the same omissions
 * @returns the new file numbers of each segment
 */
export function mergeSegments(inputs: readonly MergeInput[], output: ByteOutput): NewFileNumbers[] {
  const { parts, files, articles } = plan(inputs);
  const sections = new SectionWriter(output);
  const size = mergeTerms(sections, parts);
  mergeRecords(new RecordsWriter(sections, 'records'), parts, ({ records }) => records);
  mergeRecords(new RecordsWriter(sections, 'places'), parts, ({ places }) => places);
  const merged = new MergedTables();
  for (const [at, part] of parts.entries()) merged.add(part, inputs[at]?.dead ?? new Set());
  merged.tables.write(sections);
  const { languages, words } = merged.tables;
  const omitted = inputs[0]?.segment.omitted ?? null;
  sections.finish({ articles, languages, words, omitted, ...size });
  return files;
}
