/** `corpus report`: a single HTML file to view, search and pass on. */

import { CorpusError } from '../../../model/corpus-error.js';
import type { QuotationKind } from '../../../model/quotation.js';
import type { WholeReport } from '../../../model/report.js';
import { counted } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { sayNote } from '../../messages.js';
import { sayUndated, withCorpus } from '../../open.js';
import { filterOptions } from '../../question-options.js';
import { choice, commonOptions, confidence, readingOptions, wholeNumber } from '../../shared-options.js';
import { type AskedReport, wholeReport } from './whole-report.js';

export { declareServe } from './serve.js';

interface ReportOptions extends AskedReport {
  output?: string;
  force?: true;
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

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
