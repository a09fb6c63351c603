/** Runs one question from the options to the exit code: opens the corpus, asks, prints the answer. */
import type { Corpus } from '../corpus.js';
import type { Column } from '../render/csv.js';
import type { View } from '../render/terminal/view.js';
import type { Io } from './io.js';
import { sayNote } from './messages.js';
import { exitCode, sayUndated, suggestSpeaker, withCorpus } from './open.js';
import { answerOf, print } from './print.js';
import { chosenFormat, type QuestionOptions } from './shared-options.js';

/** What a question found, and how it looks in the formats that are not JSON. */
export interface Reply<Result, Row> {
  /** Results before the limit. */
  total: number;
  results: readonly Result[];
  text(view: View): Promise<Iterable<string>>;
  csv(): Promise<{ rows: readonly Row[]; columns: readonly Column<Row>[] }>;
  /** Further members of the JSON envelope. */
  envelope?: Readonly<Record<string, unknown>>;
  /** Paths of the articles whose texts the answer shows: they are compared with the index first. */
  shown?: readonly string[];
  /** Reported after the answer. */
  footnote?: string | null;
}

/** @returns The exit code. */
export async function answer<Result, Row>(
  schema: string,
  options: QuestionOptions & { speaker?: string },
  io: Io,
  ask: (corpus: Corpus, io: Io) => Promise<Reply<Result, Row>>,
): Promise<number> {
  chosenFormat(options);
  return withCorpus(options, io, async (corpus, io) => {
    await sayUndated(corpus, options, io);
    const { total, results, text, csv, envelope, shown = [], footnote = null } = await ask(corpus, io);
    corpus.requireUnchanged(shown);
    const answer = { ...answerOf(schema, corpus.complete, total, results), ...envelope };
    await print({ answer, text, csv }, options, io);
    if (footnote !== null && !options.quiet) await sayNote(io, footnote);
    if (total === 0) await suggestSpeaker(corpus, options, io);
    return exitCode(corpus, total);
  });
}
