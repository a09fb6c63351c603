/** The formats of answers: their names, purposes and file suffixes. */
import type { CitationFormat } from '../render/citations/citations.js';

/** Formats that are text. */
export const TEXT_FORMATS = ['text', 'json', 'ndjson', 'csv', 'tsv'] as const;
/** Formats that cite articles. */
const CITATION_FORMATS = [
  'markdown',
  'bibtex',
  'ris',
  'csl-json',
] as const satisfies readonly CitationFormat[];
export const FORMATS = [...TEXT_FORMATS, 'xlsx', ...CITATION_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  text: 'for people; on a terminal with colour, cut to about a screenful',
  json: 'one document: schema, version, complete, total, results',
  ndjson: 'one result per line, as JSON',
  csv: 'a table with a header, for spreadsheets, pandas and R',
  tsv: 'the same with tabs',
  xlsx: 'a spreadsheet: days are dates, addresses are links, and no text is a formula; needs --output or a pipe',
  markdown:
    'quotations with footnotes, or a list of articles; like the next three, only for list, search and quotes',
  bibtex: 'one BibTeX entry per article',
  ris: 'one RIS record per article, for Zotero, EndNote and Mendeley',
  'csl-json': 'one item per article, for pandoc and citation processors',
};

export const isCitationFormat = (format: Format): format is CitationFormat =>
  CITATION_FORMATS.some((one) => one === format);

/** Formats that users may ask for but other commands write. */
export const WRITTEN_ELSEWHERE: Readonly<Record<string, string>> = {
  sqlite: 'corpus export -o FILE.sqlite writes SQLite',
  db: 'corpus export -o FILE.sqlite writes SQLite',
  parquet: 'corpus export -o FOLDER --as parquet writes Parquet',
  tei: 'corpus export -o FILE.xml writes TEI',
  xml: 'corpus export -o FILE.xml writes TEI',
  html: 'corpus report -o FILE.html writes a page',
  excel: '--format xlsx writes a spreadsheet',
  xls: '--format xlsx writes a spreadsheet',
};

const FORMAT_OF_SUFFIX: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  xlsx: 'xlsx',
  md: 'markdown',
  bib: 'bibtex',
  ris: 'ris',
};

/** The format of the --output file, by its suffix; null if no format has this suffix. */
export function formatOfFile(output: string | undefined): Format | null {
  const [, suffix = ''] = /\.([a-z]{1,6})$/u.exec(output ?? '') ?? [];
  return FORMAT_OF_SUFFIX[suffix] ?? null;
}
