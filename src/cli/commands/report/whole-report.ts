/** The report that the options request: its contents, its title, and what is left out. */
import { basename } from 'node:path';
import type { Corpus } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import type { QuotationKind } from '../../../model/quotation.js';
import type { WholeReport } from '../../../model/report.js';
import { counted, grouped } from '../../../text/counted.js';
import { VERSION } from '../../../version.js';
import { type Io, localDay } from '../../io.js';
import { sayNote } from '../../messages.js';
import { folderName, STANDARD_INPUT } from '../../open.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { type ArticleOptions, filtersInWords, quotingFilter } from '../../question-options.js';
import type { CorpusOptions } from '../../shared-options.js';
import { gather, type ReportAnswer, reportAnswer } from './gather.js';
import { withoutPaths, withoutText } from './leave-out.js';

export interface AskedReport extends CorpusOptions, ArticleOptions {
  title?: string;
  limit?: number;
  anonymizePaths?: true;
  /** False with --no-text. */
  text: boolean;
  kind?: QuotationKind;
  minConfidence?: number;
  minSpeakerConfidence?: number;
}

/** With more articles, a page takes a browser too long to open. */
const MOST_ARTICLES = 20_000;

const filterOf = (options: AskedReport) => {
  const { kind = null, minConfidence = null, minSpeakerConfidence = null } = options;
  return { ...quotingFilter(options), kind, minConfidence, minSpeakerConfidence };
};

/** The options that restrict the answer, as the user wrote them. */
const optionsInWords = (options: AskedReport): string[] => [
  ...filtersInWords(options),
  ...(options.kind === undefined ? [] : [`--kind ${options.kind}`]),
  ...(options.minConfidence === undefined ? [] : [`--min-confidence ${options.minConfidence}`]),
  ...(options.minSpeakerConfidence === undefined
    ? []
    : [`--min-speaker-confidence ${options.minSpeakerConfidence}`]),
  ...(options.undated ? ['--undated'] : []),
  ...(options.unique ? ['--unique'] : []),
];

function titleOf({ title, speaker }: AskedReport, query: string | null, corpus: string): string {
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
    'narrow it with a query, --publisher or --from, keep the best with --limit, or look at all with corpus serve',
  );
}

/** Null if nothing is found, which is reported. */
export async function wholeReport(
  words: readonly string[],
  options: AskedReport,
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
      ...{ size: corpus.size, matching: answer.matching },
      day: localDay(io.now),
      program: VERSION,
    },
    notes,
  });
  corpus.requireUnchanged(whole.report.articles.map(({ path }) => path));
  const cut = options.text ? whole : withoutText(whole);
  return options.anonymizePaths ? withoutPaths(cut) : cut;
}
