/** `corpus show`: prints one article with its quotations and dates marked. */
import type { Analysis, Corpus, ExplainedLine, ListedArticle } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import type { ShownPart } from '../../../render/terminal/show.js';
import type { Act } from '../../act.js';
import { answer, type Reply } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import {
  type CorpusOptions,
  commonOptions,
  engineOptions,
  formatOptions,
  lookedUp,
  narrativeOption,
  type OutputOptions,
  readingOptions,
} from '../../shared-options.js';
import { runShowSpeaker, speakerAsked } from './speaker-page.js';

interface ShowOptions extends CorpusOptions, OutputOptions {
  explain?: true;
}

const EXAMPLES = `
Examples:
  corpus show 2020/summit
  corpus show 2020/summit.txt --json
  corpus show 2020/summit#q5
  corpus show 2020/summit:1204
  corpus show 2020/summit --explain
  corpus show 'speaker:Andrey Denisov'`;

export function declareShow(program: Command, act: Act): void {
  const command = program
    .command('show')
    .argument(
      '<id>',
      'id or path of an article, id of a quotation, place in a text, or speaker:NAME',
      lookedUp('article'),
    )
    .summary('one article with quotations and dates marked, or one speaker')
    .description(
      'Prints one article with its quotations and dates marked. Name the article by its id, its path or the start of either. The id of a quotation, and a place as concordance and dates --mentions print it (id:offset), print the paragraphs around it. speaker:NAME prints a page on one speaker: roles, outlets, years, subjects, statements, first and last quotation.',
    );
  command.option('--all', 'print the whole article, even for the id of a quotation or a place');
  command.option('--explain', 'show every line of the text, whether it was kept, and why');
  narrativeOption(command);
  formatOptions(command);
  engineOptions(readingOptions(commonOptions(command))).addHelpText('after', EXAMPLES);
  command.action((id: string, options: ShowOptions) => act((io) => runShow(id, options, io)));
}

function runShow(id: string, options: ShowOptions, io: Io): Promise<number> {
  const speaker = speakerAsked(id);
  if (speaker !== null) {
    if (!options.explain) return runShowSpeaker(speaker, options, io);
    throw new CorpusError('--explain needs an article', 'omit it for a speaker');
  }
  return options.explain
    ? answer(options, io, {
        schema: 'corpus.show.explain',
        omitted: 'annotations',
        lines: null,
        ask: ({ corpus }) => explanationReply(corpus, id),
      })
    : answer(options, io, {
        schema: 'corpus.show',
        omitted: 'annotations',
        lines: null,
        ask: ({ corpus }) => articleReply(corpus, id, options.all ?? false),
      });
}

/** The part of the article that the suffix of an id refers to: `#q3`, `:483` or both. */
function partOf(wanted: string, id: string): ShownPart | null {
  const [, number, offset] = /(#q\d{1,9})?(?::(\d{1,9}))?$/u.exec(wanted) ?? [];
  if (number === undefined && offset === undefined) return null;
  return {
    quotation: number === undefined ? null : id + number,
    offset: offset === undefined ? null : Number(offset),
    around: 1,
  };
}

async function articleReply(
  corpus: Corpus,
  id: string,
  all: boolean,
): Promise<Reply<Analysis, ListedArticle>> {
  const analysis = corpus.show(id);
  const { article, body } = analysis;
  const part = all || id === article.id || id === article.path ? null : partOf(id, article.id);
  return {
    total: 1,
    results: [analysis],
    summary: null,
    text: async (view) => (await import('../../../render/terminal/show.js')).showText(analysis, view, part),
    csv: async () => {
      const { ARTICLE_COLUMNS, BODY_COLUMN } = await import('../../../render/csv-columns.js');
      return { rows: [{ ...article, body }], columns: [...ARTICLE_COLUMNS, BODY_COLUMN] };
    },
  };
}

async function explanationReply(corpus: Corpus, id: string): Promise<Reply<ExplainedLine, ExplainedLine>> {
  const lines = await corpus.explain(id);
  return {
    total: lines.length,
    results: lines,
    summary: null,
    text: async (view) => (await import('../../../render/terminal/explain.js')).explainText(lines, view),
    csv: async () => ({
      rows: lines,
      columns: (await import('../../../render/csv-columns.js')).EXPLANATION_COLUMNS,
    }),
  };
}
