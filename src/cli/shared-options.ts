/** Options with the same meaning in several commands, each declared once. */

import type { LookedUp } from '../model/command-line.js';
import { CorpusError } from '../model/corpus-error.js';
import { type FieldMap, MAPPED_FIELDS } from '../model/field-map.js';
import { boundsOf } from '../text/asked-date.js';
import { nearest } from '../text/nearest.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { Command } from './commander.js';
import { FORMATS, type Format, formatOfFile, isCitationFormat, WRITTEN_ELSEWHERE } from './formats.js';

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
  /** Addresses of cluster nodes. */
  url?: readonly string[];
  alias?: string;
}

/** What answers: local files, or a cluster. */
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

/** Accepts every format, so that the error can say which command supports it, but completes only those of the command. */
function formatChoice(
  offered: readonly Format[],
): ((text: string) => Format) & { values: readonly Format[] } {
  const parse = (text: string): Format => {
    const hint = WRITTEN_ELSEWHERE[text.toLowerCase()];
    if (hint !== undefined) {
      throw new CorpusError(`--format ${text}: must be one of ${offered.join(', ')}`, hint);
    }
    return choice('--format', FORMATS)(text);
  };
  return Object.assign(parse, { values: offered });
}

/** A parser that accepts any text; shells complete it with values of this kind from the corpus. */
export const lookedUp = (kind: LookedUp): ((text: string) => string) & { lookUp: LookedUp } =>
  Object.assign((text: string) => text, { lookUp: kind });

/** A parser for an option whose value is an integer of at least `least`. */
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

/** A parser for an option that takes a date: a wrong one is refused before any file is read. */
export const date =
  (flag: string) =>
  (text: string): string => {
    boundsOf(flag, text);
    return text;
  };

export const commonOptions = (command: Command): Command =>
  command
    .option(
      '-C, --corpus <dir>',
      'the folder of articles, one file, or - for standard input (default: $CORPUS_DIR, or else the nearest corpus/)',
    )
    .option('--color <when>', 'colour: auto, always or never', choice('--color', COLOUR_CHOICES), 'auto')
    .option(
      '--hyperlink <when>',
      'make titles, ids and paths links to the files: auto (if the terminal supports them), always or never (default: auto)',
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
    .option('--no-index', 'read the files, not the index');

const repeated = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Options for connecting to a cluster. */
export const clusterOptions = (command: Command): Command =>
  command
    .option(
      '--url <address>',
      'address of a cluster node, https://HOST:PORT; repeatable (default: $CORPUS_ENGINE_URL, or else that of the configuration)',
      repeated,
    )
    .option(
      '--alias <name>',
      'name of the index in the cluster (default: $CORPUS_ENGINE_ALIAS, or else that of the configuration, or else news)',
    );

/** Options of the commands that can query a cluster. */
export const engineOptions = (command: Command): Command =>
  clusterOptions(
    command.option(
      '--engine <kind>',
      'where to ask: local (the files here) or opensearch (a cluster) (default: local; opensearch with --url)',
      choice('--engine', ENGINES),
    ),
  );

export const narrativeOption = (command: Command): Command =>
  command.option(
    '--narrative',
    'resolve dates from the last one in the text, not from publication; reads the files, not the index',
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

const inWords = (values: readonly string[]): string =>
  `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** @param cites Whether references to articles are possible as answers. */
export function formatOptions(command: Command, cites = false): Command {
  const offered = FORMATS.filter((format) => cites || !isCitationFormat(format));
  return command
    .option('--format <format>', `${inWords(offered)} (default: text)`, formatChoice(offered))
    .option('--json', 'same as --format json')
    .option('--fields <names>', 'only these fields, separated by commas, in any format but text', fieldNames)
    .option(
      '--output <file>',
      'write the answer to a file; its suffix chooses the format unless --format does',
    )
    .option('--bom', 'begin csv and tsv with a byte order mark, for spreadsheets');
}

export const outputOptions = (command: Command, usualLimit: string, cites: boolean): Command =>
  formatOptions(command, cites)
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
