/** Options that mean the same in every command that has them, each declared once. */

import { CorpusError } from '../model/corpus-error.js';
import { type FieldMap, MAPPED_FIELDS } from '../model/field-map.js';
import { nearest } from '../text/nearest.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import type { Command } from './commander.js';

export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface CorpusOptions {
  corpus?: string;
  color: ColourChoice;
  quiet?: true;
  debug?: true;
  refresh?: true;
  /** False with --no-index. */
  index: boolean;
  map?: FieldMap;
}

export interface OutputOptions {
  format?: Format;
  json?: true;
  limit?: number;
}

export interface ArticleOptions {
  from?: string;
  to?: string;
  publisher?: string;
  undated?: true;
  unique?: true;
}

/** The options of every question about the articles. */
export type QuestionOptions = CorpusOptions & OutputOptions & ArticleOptions;

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

/** A parser for an option that takes a whole number, 1 or more. */
export const wholeNumber =
  (flag: string) =>
  (text: string): number => {
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : 0;
    if (value >= 1) return value;
    throw new CorpusError(`${flag} ${text}: must be a whole number, 1 or more`, 'omit it to use the default');
  };

export const commonOptions = (command: Command): Command =>
  command
    .option(
      '-C, --corpus <dir>',
      'the folder of articles, or one file, or - for standard input (default: $CORPUS_DIR, else the nearest corpus/)',
    )
    .option('--color <when>', 'colour: auto, always or never', choice('--color', COLOUR_CHOICES), 'auto')
    .option('-q, --quiet', 'suppress warnings; show errors only')
    .option('--debug', 'show the stack trace of an error');

function mapping(text: string, before: FieldMap = {}): FieldMap {
  const [, name = '', key = ''] = /^([^=]*)=(.+)$/su.exec(text) ?? [];
  if (key === '') {
    throw new CorpusError(`--map ${text}: must be a field, = and a key`, 'for example --map body=story');
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

export const formatOptions = (command: Command): Command =>
  command
    .option('--format <format>', 'text, json, ndjson or csv (default: text)', choice('--format', FORMATS))
    .option('--json', 'same as --format json');

const outputOptions = (command: Command, usualLimit: string): Command =>
  formatOptions(command).option(
    '-n, --limit <count>',
    `maximum number of results (default: ${usualLimit})`,
    wholeNumber('--limit'),
  );

const articleOptions = (command: Command): Command =>
  command
    .option('--from <date>', 'only articles published on or after this date: 2020, 2020-10, 2020-10-23')
    .option('--to <date>', 'only articles published on or before this date')
    .option('--publisher <name>', 'only articles of this publisher, by all or part of its name')
    .option(
      '--undated',
      'with --from and --to, also articles without a date, unless their text rules them out',
    )
    .option('--unique', 'count near-duplicates, such as syndicated articles, once');

/** Adds the options of every question, and the examples below them. */
export function questionOptions(command: Command, usualLimit: string, examples: string): Command {
  outputOptions(articleOptions(command), usualLimit);
  return readingOptions(commonOptions(command)).addHelpText('after', examples);
}

/** @throws CorpusError if --json and --format contradict each other. */
export function chosenFormat({ format, json }: OutputOptions): Format {
  if (json && format !== undefined && format !== 'json') {
    throw new CorpusError(`--json and --format ${format} cannot go together`, 'omit one of them');
  }
  return json ? 'json' : (format ?? 'text');
}

export const articleFilter = ({
  from,
  to,
  publisher,
  undated,
  unique,
}: ArticleOptions): {
  from: string | null;
  to: string | null;
  publisher: string | null;
  undated: boolean;
  unique: boolean;
} => ({
  from: from ?? null,
  to: to ?? null,
  publisher: publisher ?? null,
  undated: undated ?? false,
  unique: unique ?? false,
});
