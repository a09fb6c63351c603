/** `corpus report`: one HTML file to look at, search and pass on. */
import { basename } from 'node:path';
import type { Corpus } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import type { QuotationKind } from '../../../model/quotation.js';
import type { WholeReport } from '../../../model/report.js';
import { counted, grouped } from '../../../text/counted.js';
import { VERSION } from '../../../version.js';
import type { Act } from '../../act.js';
import type { Command } from '../../commander.js';
import { type Io, localDay } from '../../io.js';
import { sayNote } from '../../messages.js';
import { folderName, STANDARD_INPUT, sayUndated, withCorpus } from '../../open.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { type ArticleOptions, filterOptions, filtersInWords, quotingFilter } from '../../question-options.js';
import {
  type CorpusOptions,
  choice,
  commonOptions,
  confidence,
  readingOptions,
  wholeNumber,
} from '../../shared-options.js';
import { gather, type ReportAnswer, reportAnswer } from './gather.js';
import { withoutPaths, withoutText } from './leave-out.js';

interface ReportOptions extends CorpusOptions, ArticleOptions {
  output?: string;
  force?: true;
  title?: string;
  limit?: number;
  anonymizePaths?: true;
  /** False with --no-text. */
  text: boolean;
  kind?: QuotationKind;
  minConfidence?: number;
  minSpeakerConfidence?: number;
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

/** A page with more takes a browser too long to open. */
const MOST_ARTICLES = 20_000;

const EXAMPLES = `
Examples:
  corpus report -o report.html
  corpus report "military alliance" -o alliance.html
  corpus report --speaker Putin --from 2020-10 -o putin.html --title "Putin on the alliance"
  corpus report pipeline --no-text --anonymize-paths -o to-publish.html`;

export function declareReport(program: Command, act: Act): void {
  const command = program
    .command('report [query...]')
    .summary('one HTML file to look at, search and pass on')
    .description(
      'Writes the articles that match the query, or all, with their quotations, people, statements and sources as one HTML file that any browser opens without a network. The query syntax is that of search.',
    )
    .option('-o, --output <file>', 'the file to write; without it the page goes to a pipe')
    .option('--force', 'replace the file if it exists')
    .option('--title <text>', 'the title of the page (default: what is asked)')
    .option(
      '-n, --limit <count>',
      'at most so many articles: the best of a query, else the latest (default: all)',
      wholeNumber('--limit'),
    )
    .option(
      '--no-text',
      'leave out the texts: only references, and quotations of at most 50 words, 300 an article',
    )
    .option('--anonymize-paths', 'name the articles by numbers instead of ids and paths');
  command
    .option(
      '--kind <kind>',
      'only quotations of this kind: direct, mixed or indirect',
      choice('--kind', KINDS),
    )
    .option(
      '--min-confidence <number>',
      'only quotations with at least this confidence, 0 to 1 (default: 0.5 for those without quotation marks)',
      confidence('--min-confidence'),
    )
    .option(
      '--min-speaker-confidence <number>',
      'only speakers with at least this confidence, 0 to 1',
      confidence('--min-speaker-confidence'),
    );
  readingOptions(commonOptions(filterOptions(command, 'quotations'))).addHelpText('after', EXAMPLES);
  command.action((words: string[], options: ReportOptions) => act((io) => runReport(words, options, io)));
}

const filterOf = (options: ReportOptions) => {
  const { kind = null, minConfidence = null, minSpeakerConfidence = null } = options;
  return { ...quotingFilter(options), kind, minConfidence, minSpeakerConfidence };
};

/** The options that restrict the answer, as they are written. */
const optionsInWords = (options: ReportOptions): string[] => [
  ...filtersInWords(options),
  ...(options.kind === undefined ? [] : [`--kind ${options.kind}`]),
  ...(options.minConfidence === undefined ? [] : [`--min-confidence ${options.minConfidence}`]),
  ...(options.minSpeakerConfidence === undefined
    ? []
    : [`--min-speaker-confidence ${options.minSpeakerConfidence}`]),
  ...(options.undated ? ['--undated'] : []),
  ...(options.unique ? ['--unique'] : []),
];

function titleOf({ title, speaker }: ReportOptions, query: string | null, corpus: string): string {
  if (title !== undefined) return title;
  const asked = query === null ? null : query.startsWith('"') ? query.replaceAll('"', '') : query;
  if (asked !== null) return speaker === undefined ? `“${asked}”` : `${speaker}: “${asked}”`;
  return speaker ?? `The articles in ${corpus}`;
}

/** @throws CorpusError for more articles than a page can show. */
function requireFew({ total }: ReportAnswer): void {
  if (total <= MOST_ARTICLES) return;
  throw new CorpusError(
    `the report would have ${grouped(total)} articles, and ${grouped(MOST_ARTICLES)} are the most that a page can show`,
    'narrow it with a query, --publisher or --from, or keep the best with --limit',
  );
}

async function wholeReport(
  words: readonly string[],
  options: ReportOptions,
  corpus: Corpus,
  io: Io,
): Promise<WholeReport | null> {
  const filter = filterOf(options);
  const { answer, note, query } = await askPhraseFirst(words, (query) =>
    reportAnswer(corpus, query, filter, options.limit ?? null),
  );
  const notes = notesOn(corpus, query, note);
  for (const one of options.quiet ? [] : notes) await sayNote(io, one);
  if (answer.total === 0) {
    if (!options.quiet) {
      const asked = [...(query === null ? [] : [query]), ...optionsInWords(options)].join(' ');
      const where = `the ${counted(corpus.size, 'article')} of ${folderName(corpus.folder, io)}`;
      await sayNote(
        io,
        `nothing found${asked === '' ? '' : ` for ${asked}`} in ${where}; no file is written`,
      );
    }
    return null;
  }
  requireFew(answer);
  const name = options.corpus === STANDARD_INPUT ? 'standard input' : `${basename(corpus.folder)}/`;
  const whole = gather(corpus, answer, filter, {
    title: titleOf(options, query, options.anonymizePaths ? 'the corpus' : name),
    asked: {
      query,
      words: [],
      filters: optionsInWords(options),
      corpus: name,
      size: corpus.size,
      day: localDay(io.now),
      program: VERSION,
    },
    notes,
  });
  corpus.requireUnchanged(whole.report.articles.map(({ path }) => path));
  const cut = options.text ? whole : withoutText(whole);
  return options.anonymizePaths ? withoutPaths(cut) : cut;
}

async function runReport(words: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const { output, force = false } = options;
  if (output === undefined && io.stdout.isTTY) {
    throw new CorpusError('report: no file to write is named', 'add -o report.html');
  }
  return withCorpus(options, io, async (corpus, io) => {
    await sayUndated(corpus, options, io);
    const whole = await wholeReport(words, options, corpus, io);
    if (whole === null) return corpus.complete ? 1 : 2;
    const { reportPage } = await import('../../../render/html/report-page.js');
    const bytes = new TextEncoder().encode([...reportPage(whole)].join(''));
    if (output === undefined) await io.stdout.write(bytes);
    else {
      await io.writeWholeFile(output, bytes, force);
      if (!options.quiet) await sayNote(io, `${output}: ${saidOf(whole)}, ${sizeOf(bytes.length)}`);
    }
    return corpus.complete ? 0 : 2;
  });
}

function saidOf({ report: { articles } }: WholeReport): string {
  const quotations = articles.flatMap((article) => article.quotations.filter(({ asked }) => asked));
  const speakers = new Set(quotations.flatMap(({ person }) => (person === null ? [] : [person])));
  return `${counted(quotations.length, 'quotation')} by ${counted(speakers.size, 'speaker')} in ${counted(articles.length, 'article')}`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
