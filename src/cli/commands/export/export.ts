/** `corpus export`: the articles and what was found in them, as files for other programs. */
import { resolve } from 'node:path';
import { EXPORT_FORMS, exportTo, type Written } from '../../../export/export.js';
import { isCertainEnough, type Quotation } from '../../../model/quotation.js';
import { counted } from '../../../text/counted.js';
import { VERSION } from '../../../version.js';
import type { Act } from '../../act.js';
import { answer } from '../../answer.js';
import type { Command } from '../../commander.js';
import { type Io, localDay } from '../../io.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { filterOptions, filtersInWords, quotingFilter } from '../../question-options.js';
import { choice, commonOptions, confidence, engineOptions, readingOptions } from '../../shared-options.js';
import { askedOf, type ExportOptions, requireOutside } from './asked.js';

const EXAMPLES = `
SQLite and Parquet have the same tables: articles, authors, sources, aliases, roles, quotations, citations and mentions (of
dates). In SQLite there are also full-text tables and the views people, whoSaidWhat, whoQuotesWhom and articlesByMonth.
TEI marks quotations, their sources and dates in the texts. The annotated form is what "npm run train" of the program reads.

Examples:
  corpus export -o articles.sqlite
  corpus export -o pipeline.sqlite pipeline --from 2020
  corpus export -o tables --as parquet
  corpus export -o articles.xml
  corpus export -o annotated --as annotated --publisher "Harbour Post"`;

export function declareExport(program: Command, act: Act): void {
  const command = program
    .command('export [query...]')
    .summary('articles, quotations and sources as SQLite, Parquet or TEI')
    .description(
      'Writes the articles that match the query, or all, with their quotations, sources and dates, for other programs. The file appears whole or not at all.',
    )
    .option('-o, --output <path>', 'the file or folder to write; --to FILE does the same')
    .option(
      '--as <form>',
      `${EXPORT_FORMS.join(', ')} (default: sqlite for .sqlite and .db, tei for .xml)`,
      choice('--as', EXPORT_FORMS),
    )
    .option('--force', 'replace an earlier export')
    .option('--json', 'say what was written in JSON')
    .option(
      '--min-confidence <number>',
      'only quotations with at least this confidence, 0 to 1 (default: those more likely right than wrong)',
      confidence('--min-confidence'),
    );
  // What is not a date in --to is the destination.
  const filtered = filterOptions(command, 'articles', (text) => text);
  engineOptions(readingOptions(commonOptions(filtered))).addHelpText('after', EXAMPLES);
  command.action((words: string[], options: ExportOptions) => act((io) => runExport(words, options, io)));
}

function runExport(words: readonly string[], given: ExportOptions, io: Io): Promise<number> {
  const { path, form, options } = askedOf(given);
  const { minConfidence = null } = options;
  return answer(options, io, {
    schema: 'corpus.export',
    lines: null,
    ask: async ({ corpus }) => {
      requireOutside(path, corpus.folder, io);
      const filter = quotingFilter(options);
      const {
        answer: articles,
        note,
        query,
      } = await askPhraseFirst(words, (asked) => {
        const found = corpus.articles({ ...filter, query: asked });
        return { total: found.length, found };
      });
      const question = [...(query === null ? [] : [query]), ...filtersInWords(options)].join(' ');
      const about = {
        program: `corpus ${VERSION}`,
        exported: localDay(io.now),
        question: question === '' ? 'all articles' : question,
      };
      const exported = {
        articles: articles.found,
        sources: corpus.linkedSources({ ...filter, query, minConfidence }),
        wanted: (quotation: Quotation) => isCertainEnough(quotation, minConfidence),
        about,
      };
      const place = { path, target: resolve(io.cwd, path) };
      const { rows, bytes }: Written =
        articles.total === 0
          ? { rows: {}, bytes: null }
          : await exportTo(place, form, options.force ?? false, exported);
      const results = Object.entries(rows).map(([table, count]) => ({ table, rows: count }));
      const line = `wrote ${counted(articles.total, 'article')} with ${counted(rows.quotations ?? 0, 'quotation')} to ${path}\n`;
      return {
        total: articles.total,
        results,
        envelope: { path, form, bytes },
        summary: null,
        query,
        notes: notesOn(corpus, query, note),
        text: async () => (articles.total === 0 || options.quiet ? [] : [line]),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/csv-columns.js')).EXPORT_COLUMNS,
        }),
      };
    },
  });
}
