/** Streams an answer to stdout in the requested format. */
import type { Answer } from '../model/answer.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Cited } from '../render/citations/citations.js';
import type { Column } from '../render/csv.js';
import type { Cell } from '../render/csv-cell.js';
import { json, ndjson } from '../render/json.js';
import { withoutLinks } from '../render/terminal/hyperlink.js';
import { palette } from '../render/terminal/palette.js';
import type { View } from '../render/terminal/view.js';
import { type ColourChoice, onlyAscii, wantsColour } from './colour.js';
import { type Format, isCitationFormat } from './formats.js';
import { type Linked, linkingFor } from './hyperlinks.js';
import type { Io } from './io.js';
import { type CorpusOptions, chosenFormat, type OutputOptions } from './shared-options.js';

/** Width if stdout is not a terminal of known width. */
const COLUMNS = 80;
/** Characters buffered before each write. */
const CHUNK = 1 << 16;

type PrintOptions = OutputOptions & Pick<CorpusOptions, 'color' | 'hyperlink' | 'pager'>;

/** How results of one kind are presented in formats other than JSON. */
export interface Looks<Result, Row> {
  text(view: View): Promise<Iterable<string>>;
  csv(): Promise<{ rows: readonly Row[]; columns: readonly Column<Row>[] }>;
  /** What the answer cites; omitted if it cites nothing. */
  cited?: (() => Promise<readonly Cited[]>) | undefined;
  answer: Answer<Result>;
  /** The corpus whose files titles link to; omitted if nothing is linked. */
  linked?: Linked;
}

const nothingCited = (format: Format): [message: string, remedy: string] => [
  `--format ${format} cites articles, and this answer has none`,
  'use it with list, search or quotes, without --count-by',
];

/** Reduces results to the fields of --fields, for every machine format. */
async function withFields<Result, Row>(
  looks: Looks<Result, Row>,
  fields: readonly string[],
  isTable: boolean,
): Promise<Looks<unknown, readonly Cell[]>> {
  const { chosenFields, fieldsOfResults, fieldTable } = await import('../render/fields.js');
  const { answer } = looks;
  const answered = { results: answer.results, ...(await looks.csv()) };
  const chosen = chosenFields(answer.schema, fields, answered.columns);
  const table = { ...looks, csv: async () => fieldTable(answered, chosen) };
  return isTable ? table : { ...table, answer: { ...answer, results: fieldsOfResults(answered, chosen) } };
}

async function pieces<Result, Row>(
  looks: Looks<Result, Row>,
  options: PrintOptions,
  io: Io,
): Promise<Iterable<string>> {
  const format = chosenFormat(options);
  if (format === 'text') return looks.text(await viewFor(options.color, io, linkingOf(looks, options, io)));
  if (options.fields) {
    const { fields, ...others } = options;
    return pieces(await withFields(looks, fields, format !== 'json' && format !== 'ndjson'), others, io);
  }
  const terminal = io.stdout.isTTY;
  if (format === 'json') return json(looks.answer, terminal);
  if (format === 'ndjson') return ndjson(looks.answer.results, terminal);
  if (isCitationFormat(format)) {
    if (!looks.cited) throw new CorpusError(...nothingCited(format));
    return (await import('../render/citations/citations.js')).citations(
      await looks.cited(),
      format,
      terminal,
    );
  }
  const { rows, columns } = await looks.csv();
  const { csv } = await import('../render/csv.js');
  return csv(rows, columns, { terminal, tabs: format === 'tsv', bom: options.bom ?? false });
}

const linkingOf = (
  { linked }: Pick<Looks<unknown, unknown>, 'linked'>,
  { hyperlink }: PrintOptions,
  io: Io,
) => (linked ? linkingFor(hyperlink ?? 'auto', linked, io) : null);

/** Display settings for text on stdout. */
export async function viewFor(choice: ColourChoice, io: Io, link: View['link'] = null): Promise<View> {
  return {
    link,
    columns: io.stdout.columns ?? COLUMNS,
    palette: await palette(wantsColour(choice, io.stdout, io.env)),
    ascii: onlyAscii(io.env),
  };
}

export async function print<Result, Row>(
  looks: Looks<Result, Row>,
  options: PrintOptions,
  io: Io,
): Promise<void> {
  if (chosenFormat(options) === 'xlsx') return writeSpreadsheet(looks, options, io);
  if (options.output !== undefined) {
    const text = [...(await pieces(looks, options, { ...io, stdout: { ...io.stdout, isTTY: false } }))].join(
      '',
    );
    return io.writeFile(options.output, new TextEncoder().encode(text));
  }
  const all = await pieces(looks, options, io);
  const command = chosenFormat(options) === 'text' ? pagerFor(options, io) : null;
  await (command === null ? write(all, io) : writePaged(command, all, io));
}

/** @throws CorpusError if it would be written to a terminal. */
async function writeSpreadsheet<Result, Row>(
  looks: Looks<Result, Row>,
  options: PrintOptions,
  io: Io,
): Promise<void> {
  const { output, fields } = options;
  if (output === undefined && io.stdout.isTTY) {
    throw new CorpusError('--format xlsx cannot be shown on a terminal', 'add --output FILE.xlsx');
  }
  if (fields) {
    const { fields: _, ...others } = options;
    return writeSpreadsheet(await withFields(looks, fields, true), others, io);
  }
  const { rows, columns } = await looks.csv();
  const { xlsx } = await import('../render/xlsx/xlsx.js');
  const bytes = await xlsx(rows, columns);
  return output === undefined ? io.stdout.write(bytes) : io.writeFile(output, bytes);
}

/** The pager's command; null if there is none. */
export function pagerFor({ pager }: PrintOptions, { env, stdout }: Io): string | null {
  if (pager === false || !stdout.isTTY || env.TERM === 'dumb') return null;
  const command = (env.CORPUS_PAGER ?? env.PAGER ?? 'less').trim();
  return command === '' || command === 'cat' ? null : command;
}

/** Shows text longer than the screen in the pager, and writes other text directly. */
async function writePaged(command: string, pieces: Iterable<string>, io: Io): Promise<void> {
  const text = [...pieces].join('');
  const lines = text.split('\n').length;
  const isLong = lines > (io.stdout.rows ?? Number.POSITIVE_INFINITY);
  // Old pagers would print the escape sequences of links.
  if (!isLong || !(await io.page(command, withoutLinks(text)))) await write([text], io);
}

/** Writes to stdout in large chunks, each once the previous one has been accepted. */
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
