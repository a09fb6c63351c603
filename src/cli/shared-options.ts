/** Options that mean the same in every command that has them, each declared once. */

import type { LookedUp } from '../model/command-line.js';
import { CorpusError } from '../model/corpus-error.js';
import { type FieldMap, MAPPED_FIELDS } from '../model/field-map.js';
import type { CitationFormat } from '../render/citations/citations.js';
import { nearest } from '../text/nearest.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { Command } from './commander.js';

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
  ndjson: 'one result a line, as JSON',
  csv: 'a table with a header, for spreadsheets, pandas and R',
  tsv: 'the same with tabs',
  xlsx: 'a spreadsheet: days are dates, addresses are links, and no text is a formula; needs --output or a pipe',
  markdown:
    'what was said with footnotes, or a list of articles; for list, search and quotes, as the next three',
  bibtex: 'a BibTeX entry an article',
  ris: 'a RIS record an article, for Zotero, EndNote and Mendeley',
  'csl-json': 'an item an article, for pandoc and citation processors',
};

export const isCitationFormat = (format: Format): format is CitationFormat =>
  CITATION_FORMATS.some((one) => one === format);

export interface CorpusOptions {
  corpus?: string;
  color: ColourChoice;
  hyperlink?: ColourChoice;
  quiet?: true;
  debug?: true;
  /** False with --no-pager. */
  pager?: boolean;
  refresh?: true;
  /** False with --no-index. */
  index: boolean;
  map?: FieldMap;
  narrative?: true;
  engine?: EngineKind;
  /** Addresses of nodes. */
  url?: readonly string[];
  alias?: string;
}

/** What answers: the files here, or a cluster. */
const ENGINES = ['local', 'opensearch'] as const;
type EngineKind = (typeof ENGINES)[number];

export interface OutputOptions {
  format?: Format;
  json?: true;
  fields?: readonly string[];
  output?: string;
  bom?: true;
  /** 0 for all. */
  limit?: number;
  all?: true;
}

/** A parser for an option with a fixed set of values, which shell completion also uses. */
export function choice<const Value extends string>(
  flag: string,
  values: readonly Value[],
): ((text: string) => Value) & { values: readonly Value[] } {
  const parse = (text: string): Value => {
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    const close = nearest(text, values);
    throw new CorpusError(
      `${flag} ${text}: must be one of ${values.join(', ')}`,
      close === null ? null : `did you mean ${close}?`,
    );
  };
  return Object.assign(parse, { values });
}

const LOOKED_UP: readonly LookedUp[] = [
  'publisher',
  'speaker',
  'role',
  'author',
  'section',
  'lang',
  'article',
  'field',
  'rule',
  'schema',
];

export const isLookedUp = (kind: unknown): kind is LookedUp => LOOKED_UP.some((known) => known === kind);

/** A parser that takes any text; shells complete it with what the corpus has of the kind. */
export const lookedUp = (kind: LookedUp): ((text: string) => string) & { lookUp: LookedUp } =>
  Object.assign((text: string) => text, { lookUp: kind });

/** A parser for an option that takes a whole number, `least` or more. */
export const wholeNumber =
  (flag: string, least = 1) =>
  (text: string): number => {
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : -1;
    if (value >= least) return value;
    throw new CorpusError(
      `${flag} ${text}: must be a whole number, ${least} or more`,
      'omit it to use the default',
    );
  };

export const commonOptions = (command: Command): Command =>
  command
    .option(
      '-C, --corpus <dir>',
      'the folder of articles, or one file, or - for standard input (default: $CORPUS_DIR, else the nearest corpus/)',
    )
    .option('--color <when>', 'colour: auto, always or never', choice('--color', COLOUR_CHOICES), 'auto')
    .option(
      '--hyperlink <when>',
      'titles, ids and paths as links to the files: auto (if the terminal supports them), always or never (default: auto)',
      choice('--hyperlink', COLOUR_CHOICES),
    )
    .option('-q, --quiet', 'suppress warnings; show errors only')
    .option('--no-pager', 'never show a long answer in a pager')
    .option('--debug', 'show the stack trace of an error');

function mapping(text: string, before: FieldMap = {}): FieldMap {
  const [, name = '', key = ''] = /^([^=]*)=(.+)$/su.exec(text) ?? [];
  if (key === '') {
    throw new CorpusError(`--map ${text}: must be FIELD=KEY`, 'for example --map body=story');
  }
  return { ...before, [choice('--map', MAPPED_FIELDS)(name)]: key };
}

/** Options of the commands that read articles. */
export const readingOptions = (command: Command): Command =>
  command
    .option(
      '--map <field=key>',
      'for JSON files: the key that holds a field (body, title, …); repeatable',
      mapping,
    )
    .option('--refresh', 'compare every file with the index, even in a large corpus')
    .option('--no-index', 'read the files, without an index');

const repeated = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Options that lead to a cluster. */
export const clusterOptions = (command: Command): Command =>
  command
    .option(
      '--url <address>',
      'address of a node of the cluster, https://HOST:PORT; repeatable (default: $CORPUS_ENGINE_URL)',
      repeated,
    )
    .option('--alias <name>', 'name of the index in the cluster (default: $CORPUS_ENGINE_ALIAS, else news)');

/** Options of the commands that can be asked of a cluster. */
export const engineOptions = (command: Command): Command =>
  clusterOptions(
    command.option(
      '--engine <kind>',
      'what answers: local, the files here, or opensearch, a cluster (default: local; opensearch with --url)',
      choice('--engine', ENGINES),
    ),
  );

export const narrativeOption = (command: Command): Command =>
  command.option(
    '--narrative',
    'count dates from the last one the text tells, not from publication; reads the files, without the index',
  );

const fieldNames = Object.assign(
  (text: string): string[] => {
    const names = text.split(',').map((name) => name.trim());
    if (names.every((name) => name !== '')) return [...new Set(names)];
    throw new CorpusError(
      `--fields ${text}: must be names separated by commas`,
      'for example --fields article.id,speaker.name',
    );
  },
  { lookUp: 'field' },
);

export const formatOptions = (command: Command): Command =>
  command
    .option(
      '--format <format>',
      'text, json, ndjson, csv, tsv, xlsx, markdown, bibtex, ris or csl-json (default: text)',
      choice('--format', FORMATS),
    )
    .option('--json', 'same as --format json')
    .option(
      '--fields <names>',
      'only these fields, for every format but text: article.id,speaker.name',
      fieldNames,
    )
    .option(
      '--output <file>',
      'write the answer to a file, in the format of its suffix unless --format names one',
    )
    .option('--bom', 'begin csv and tsv with a byte order mark, for spreadsheets');

export const outputOptions = (command: Command, usualLimit: string): Command =>
  formatOptions(command)
    .option(
      '-n, --limit <count>',
      `maximum number of results, 0 for all (default: ${usualLimit})`,
      wholeNumber('--limit', 0),
    )
    .option('--all', 'print all results');

/** The number of results to print; null for all. */
export function chosenLimit({ limit, all }: OutputOptions, usual: number | null): number | null {
  if (all && limit !== undefined && limit > 0) {
    throw new CorpusError(`--all and --limit ${limit} cannot be combined`, 'omit one of them');
  }
  return all || limit === 0 ? null : (limit ?? usual);
}

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

/** The format of the file of --output, by its suffix; null if no format has it. */
function formatOfFile(output: string | undefined): Format | null {
  const [, suffix = ''] = /\.([a-z]{1,6})$/u.exec(output ?? '') ?? [];
  return FORMAT_OF_SUFFIX[suffix] ?? null;
}

/** @throws CorpusError if --json, --format, --fields, --output and --bom contradict one another. */
export function chosenFormat({ format, json, fields, output, bom }: OutputOptions): Format {
  if (json && format !== undefined && format !== 'json') {
    throw new CorpusError(`--json and --format ${format} cannot be combined`, 'omit one of them');
  }
  const chosen = json ? 'json' : (format ?? formatOfFile(output) ?? 'text');
  const needsData = fields ? '--fields' : output !== undefined ? '--output' : null;
  if (needsData !== null && chosen === 'text') {
    throw new CorpusError(
      `${needsData} and --format text cannot be combined`,
      'add --format csv, tsv, json, ndjson or xlsx, or --output FILE.csv',
    );
  }
  if (fields && isCitationFormat(chosen)) {
    throw new CorpusError(
      `--fields and --format ${chosen} cannot be combined`,
      'omit --fields, or add --format csv, tsv, json, ndjson or xlsx',
    );
  }
  if (bom && chosen !== 'csv' && chosen !== 'tsv') {
    throw new CorpusError(`--bom and --format ${chosen} cannot be combined`, 'add --format csv or tsv');
  }
  return chosen;
}

export const confidence =
  (option: string) =>
  (text: string): number => {
    const value = /^(?:0|1|[01]?\.\d{1,9})$/u.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 1) return value;
    throw new CorpusError(`${option} ${text}: must be a number from 0 to 1`, `for example ${option} 0.9`);
  };
