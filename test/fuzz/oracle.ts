/**
 * Invariants of every file, whatever its contents: nothing throws, every offset is within the text, every record
 * matches its schema.
 */

import { Ajv, type ValidateFunction } from 'ajv';
import { draft } from '../../src/add/draft.js';
import { misread } from '../../src/add/read-back.js';
import { analyse } from '../../src/extract/extract.js';
import { aliasesOf } from '../../src/folder/configuration/aliases.js';
import { sourcesIn } from '../../src/load/read-sources.js';
import type { SourceFile } from '../../src/load/source-file.js';
import type { Analysis } from '../../src/model/analysis.js';
import { NO_CONFIGURATION } from '../../src/model/configuration.js';
import { explainLines } from '../../src/parse/explain.js';
import { findMentions } from '../../src/query/dates/mentions.js';
import { csv } from '../../src/render/csv.js';
import { quotesColumns } from '../../src/render/csv-columns.js';
import { MENTION_COLUMNS } from '../../src/render/date-columns.js';
import { json } from '../../src/render/json.js';
import { SCHEMAS } from '../../src/render/schema/index.js';
import { PLAIN } from '../../src/render/terminal/palette.js';
import { showText } from '../../src/render/terminal/show.js';

const TODAY = '2026-01-31';

const compiled = new Map<string, ValidateFunction>();

/** Why a document does not match the schema of this name; null if it does. */
export function schemaFault(name: string, document: unknown): string | null {
  let validate = compiled.get(name);
  if (!validate) {
    validate = new Ajv().compile({ ...SCHEMAS.get(name) });
    compiled.set(name, validate);
  }
  return validate(document) ? null : `${name}: ${JSON.stringify(validate.errors).slice(0, 300)}`;
}

/** Characters that a terminal interprets. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
export const acts = (text: string): boolean => ACTING.test(text.replaceAll('\n', ''));

interface Place {
  start: number;
  end: number;
  text?: string;
}

/** Every span of a record, with the text it claims to cover. */
function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    const text = 'text' in value && typeof value.text === 'string' ? { text: value.text } : {};
    yield { start: value.start, end: value.end, ...text };
  }
  for (const inner of Object.values(value)) yield* placesIn(inner);
}

/** The first span that is outside the text or covers other text; null if there is none. */
export function placeFault(record: unknown, text: string): string | null {
  const characters = [...text];
  for (const { start, end, text: said } of placesIn(record)) {
    if (!(start >= 0 && start <= end && end <= characters.length))
      return `place ${start}-${end} is not in the text`;
    if (said === undefined) continue;
    if (characters.slice(start, end).join('') !== said)
      return `at ${start}-${end} does not stand ${JSON.stringify(said)}`;
  }
  return null;
}

function spansFault({ quotations }: Analysis): string | null {
  for (const { id, start, end, spans } of quotations) {
    let last = start;
    for (const [from, to] of spans) {
      if (from < last || to < from || to > end) return `the pieces of ${id} are not in their order`;
      last = to;
    }
  }
  return null;
}

const aliases = aliasesOf(NO_CONFIGURATION);

function addFault(file: SourceFile): string | null {
  for (const keepRaw of [false, true]) {
    const made = draft(file, { today: TODAY, keepRaw, given: {}, aliases });
    if ('hint' in made) continue;
    const wrong = misread(made, {}, !keepRaw);
    if (wrong !== null) return `added, its ${wrong} reads back otherwise`;
  }
  return null;
}

function renderFault(analysis: Analysis): string | null {
  const answer = {
    schema: 'corpus.show',
    version: 1,
    complete: true,
    total: 1,
    results: [analysis],
  } as const;
  const document = { ...answer, results: [...answer.results] };
  const fault = schemaFault('show', document);
  if (fault !== null) return fault;
  const printed = [...json(document, true)].join('');
  if (acts(printed)) return 'JSON on a terminal acts';
  const view = { columns: 80, palette: PLAIN, ascii: false, link: null };
  if (acts([...showText(analysis, view)].join(''))) return 'text acts';
  for (const line of [
    ...csv(analysis.quotations, quotesColumns(false), { terminal: true }),
    ...csv(findMentions([analysis], { mentionsFrom: null, mentionsTo: null }).results, MENTION_COLUMNS, {
      terminal: true,
    }),
  ]) {
    if (acts(line.replaceAll('\t', ''))) return 'CSV on a terminal acts';
  }
  return null;
}

function articleFault(file: SourceFile): string | null {
  const analysis = analyse(file, TODAY);
  if (JSON.stringify(analyse(file, TODAY)) !== JSON.stringify(analysis))
    return 'the same file gives two answers';
  for (const { start, end } of explainLines(file, TODAY)) {
    if (!(start >= 0 && start < end && end <= file.text.length))
      return `line ${start}-${end} is not in the text`;
  }
  return placeFault(analysis, file.text) ?? spansFault(analysis) ?? renderFault(analysis) ?? addFault(file);
}

/** The first violation for these bytes as a file of this name; null if there is none. */
export async function faultOf(name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const { files, problems } = await sourcesIn(name, bytes, {});
    for (const { line, message } of problems) {
      if (line !== null && !(line >= 1 && line <= bytes.length + 1))
        return `there is no line ${line}: ${message}`;
    }
    for (const file of files) {
      const fault = articleFault(file);
      if (fault !== null) return fault;
    }
    return null;
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`;
  }
}
