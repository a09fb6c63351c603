/** Streams an answer to stdout in the requested format. */
import type { Answer } from '../model/answer.js';
import type { Column } from '../render/csv.js';
import { json, ndjson } from '../render/json.js';
import { palette } from '../render/terminal/palette.js';
import type { View } from '../render/terminal/view.js';
import { type ColourChoice, onlyAscii, wantsColour } from './colour.js';
import type { Io } from './io.js';
import { type CorpusOptions, chosenFormat, type OutputOptions } from './shared-options.js';

/** Width if stdout is not a terminal with a known one. */
const COLUMNS = 80;
/** Characters buffered before each write. */
const CHUNK = 1 << 16;

/** How results of one kind look in formats other than JSON. */
export interface Looks<Result, Row> {
  text(view: View): Promise<Iterable<string>>;
  csv(): Promise<{ rows: readonly Row[]; columns: readonly Column<Row>[] }>;
  answer: Answer<Result>;
}

async function pieces<Result, Row>(
  looks: Looks<Result, Row>,
  options: OutputOptions & Pick<CorpusOptions, 'color'>,
  io: Io,
): Promise<Iterable<string>> {
  const format = chosenFormat(options);
  if (format === 'json') return json(looks.answer, io.stdout.isTTY);
  if (format === 'ndjson') return ndjson(looks.answer.results, io.stdout.isTTY);
  if (format === 'csv') {
    const { rows, columns } = await looks.csv();
    return (await import('../render/csv.js')).csv(rows, columns, io.stdout.isTTY);
  }
  return looks.text(await viewFor(options.color, io));
}

/** The settings for text on stdout. */
export async function viewFor(choice: ColourChoice, io: Io): Promise<View> {
  return {
    columns: io.stdout.columns ?? COLUMNS,
    palette: await palette(wantsColour(choice, io.stdout, io.env)),
    ascii: onlyAscii(io.env),
  };
}

export async function print<Result, Row>(
  looks: Looks<Result, Row>,
  options: OutputOptions & Pick<CorpusOptions, 'color'>,
  io: Io,
): Promise<void> {
  await write(await pieces(looks, options, io), io);
}

/** Writes to stdout in large chunks, each after the one before was accepted. */
export async function write(pieces: Iterable<string>, io: Io): Promise<void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    await io.stdout.write(gathered);
    gathered = '';
  }
  if (gathered !== '') await io.stdout.write(gathered);
}

/** The envelope that all machine formats share. */
export const answerOf = <Result>(
  schema: string,
  complete: boolean,
  total: number,
  results: readonly Result[],
): Answer<Result> => ({ schema, version: 1, complete, total, results: [...results] });

export const limited = <Result>(found: readonly Result[], limit: number | null): readonly Result[] =>
  limit === null ? found : found.slice(0, limit);
