/** Options shared by all questions about the articles: which articles, in what order, and whether to count. */
import type { ArticleKey, CountKey, QuotationKey } from '../corpus.js';
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';
import type { Command } from './commander.js';
import {
  type CorpusOptions,
  commonOptions,
  date,
  engineOptions,
  lookedUp,
  type OutputOptions,
  outputOptions,
  readingOptions,
} from './shared-options.js';

export interface ArticleOptions {
  from?: string;
  to?: string;
  publisher?: string;
  author?: string;
  section?: string;
  lang?: string;
  speaker?: string;
  role?: string;
  undated?: true;
  unique?: true;
}

export interface QuestionOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  reverse?: true;
  /** Prints only the total. */
  count?: true;
  countBy?: readonly CountKey[];
}

const ARTICLE_KEYS: readonly ArticleKey[] = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'publisher',
  'section',
  'lang',
];

const QUOTATION_KEYS: readonly QuotationKey[] = ['speaker', 'role', 'kind'];

/** A parser for one key, or two separated by a comma. */
function countKeys<Key extends CountKey>(keys: readonly Key[], flag = '--count-by'): (text: string) => Key[] {
  const parse = (text: string): Key[] => {
    const names = text.split(',').map((name) => name.trim());
    if (names.length > 2 || new Set(names).size < names.length) {
      throw new CorpusError(
        `${flag} ${text}: must be one key, or two different ones`,
        `for example ${flag} month,publisher`,
      );
    }
    return names.map((name) => {
      const found = keys.find((key) => key === name);
      if (found !== undefined) return found;
      const close = nearest(name, keys);
      throw new CorpusError(
        `${flag} ${name}: must be one of ${keys.join(', ')}`,
        close === null ? null : `did you mean ${close}?`,
      );
    });
  };
  return Object.assign(parse, { values: keys });
}

/** A parser for the keys of an option that groups articles. */
export const articleKeysOf = (flag: string): ((text: string) => ArticleKey[]) =>
  countKeys(ARTICLE_KEYS, flag);

export interface QuestionSettings {
  /** The default of --limit, in words. */
  limit: string;
  /** What --speaker and --role select. */
  chosen: 'articles' | 'quotations';
  /** What --count-by counts; null if the command cannot count. */
  counted: 'articles' | 'quotations' | 'occurrences' | 'sources' | null;
  /** Whether --count can print the number of results; true by default. */
  totals?: boolean;
  /** Whether references to articles are possible as answers; false by default. */
  cites?: boolean;
  examples: string;
}

/** Declares the options that select articles and speakers. */
export function filterOptions(
  command: Command,
  chosen: QuestionSettings['chosen'],
  readTo: (text: string) => string = date('--to'),
): Command {
  const of = chosen === 'quotations' ? 'only quotations of' : 'only articles that quote';
  return command
    .option('--speaker <name>', `${of} this speaker, by name or part of it`, lookedUp('speaker'))
    .option('--role <words>', `${of} someone in this role, such as minister`, lookedUp('role'))
    .option(
      '--from <date>',
      'only articles published on or after this date: 2020, 2020-10, 2020-10-23',
      date('--from'),
    )
    .option('--to <date>', 'only articles published on or before this date', readTo)
    .option(
      '--publisher <name>',
      'only articles of this publisher, by all or part of its name',
      lookedUp('publisher'),
    )
    .option('--author <name>', 'only articles by this author, by words of the name', lookedUp('author'))
    .option('--section <name>', 'only articles of this section, by words of its name', lookedUp('section'))
    .option('--lang <code>', 'only articles in this language: en, de …', lookedUp('lang'))
    .option(
      '--undated',
      'with --from and --to, include articles without a date, unless their text rules them out',
    )
    .option('--unique', 'count near-duplicates, such as syndicated articles, once');
}

/** Declares the options of a question. */
export function questionOptions(
  command: Command,
  { limit, chosen, counted, totals = true, cites = false, examples }: QuestionSettings,
): Command {
  filterOptions(command, chosen);
  if (counted !== null) {
    if (totals) command.option('--count', `print only the number of ${counted}`);
    const keys = counted === 'quotations' ? [...ARTICLE_KEYS, ...QUOTATION_KEYS] : ARTICLE_KEYS;
    command.option(
      '--count-by <key>',
      `count the ${counted} by ${keys.join(', ')}; two keys separated by a comma make a table`,
      countKeys(keys),
    );
  }
  return engineOptions(readingOptions(commonOptions(outputOptions(command, limit, cites)))).addHelpText(
    'after',
    examples,
  );
}

const none = (value: string | undefined): string | null => value ?? null;

/** The filters that concern only articles. */
const articleFilter = (options: ArticleOptions) => ({
  from: none(options.from),
  to: none(options.to),
  publisher: none(options.publisher),
  author: none(options.author),
  section: none(options.section),
  lang: none(options.lang),
  undated: options.undated ?? false,
  unique: options.unique ?? false,
});

/** The filters on articles, together with those on the speakers they quote. */
export const quotingFilter = (options: ArticleOptions) => ({
  ...articleFilter(options),
  speaker: none(options.speaker),
  role: none(options.role),
});

/** The options that restrict the answer, as the user wrote them. */
export const filtersInWords = (options: ArticleOptions): string[] =>
  (['speaker', 'role', 'from', 'to', 'publisher', 'author', 'section', 'lang'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name} ${/^[\w.:-]+$/u.test(value) ? value : `'${value}'`}`];
  });

/** The article keys among the given ones. */
export const articleKeys = (keys: readonly CountKey[]): ArticleKey[] =>
  ARTICLE_KEYS.filter((key) => keys.includes(key)).sort((a, b) => keys.indexOf(a) - keys.indexOf(b));

/** @throws CorpusError if an option is given that another, named by its flag, would ignore. */
export function requireAlone(flag: string, others: Readonly<Record<string, unknown>>, hint: string): void {
  for (const [other, value] of Object.entries(others)) {
    if (value !== undefined) throw new CorpusError(`${flag} cannot be combined with ${other}`, hint);
  }
}
