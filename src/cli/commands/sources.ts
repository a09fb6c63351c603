/** `corpus sources`: whom the articles rely on. */
import type { SourceKind } from '../../corpus.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { exitCode, openFor, sayUndated } from '../open.js';
import { answerOf, limited, print } from '../print.js';
import {
  type ArticleOptions,
  articleFilter,
  articleOptions,
  type CorpusOptions,
  choice,
  chosenFormat,
  commonOptions,
  type OutputOptions,
  outputOptions,
  readingOptions,
} from '../shared-options.js';

interface SourcesOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  kind?: SourceKind;
}

const KINDS: readonly SourceKind[] = ['publisher', 'outlet', 'person', 'organisation', 'group'];

const EXAMPLES = `
Examples:
  corpus sources
  corpus sources --kind person --limit 20
  corpus sources --publisher Reuters --json`;

export function declareSources(program: Command, act: Act): void {
  const command = program
    .command('sources')
    .summary('publishers, speakers and cited outlets, with counts and dates')
    .description(
      'Prints whom the articles rely on: publishers, speakers and cited outlets, most quoted first.',
    )
    .option('--kind <kind>', `only sources of this kind: ${KINDS.join(', ')}`, choice('--kind', KINDS));
  articleOptions(command);
  outputOptions(command, 'all');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: SourcesOptions) => act((io) => runSources(options, io)));
}

async function runSources(options: SourcesOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const corpus = await openFor(options, io);
  await sayUndated(corpus, options, io);
  const found = corpus.sources({ ...articleFilter(options), kind: options.kind ?? null });
  const results = limited(found, options.limit);
  const text = async (view: View) =>
    (await import('../../render/terminal/sources.js')).sourcesText(results, view);
  const csv = async () => ({
    rows: results,
    columns: (await import('../../render/csv-columns.js')).SOURCES_COLUMNS,
  });
  await print(
    { answer: answerOf('corpus.sources', corpus.complete, found.length, results), text, csv },
    options,
    io,
  );
  return exitCode(corpus, found.length);
}
