/**
 * An article as the models read it: all units in one sequence of places, with a few empty places between sentences, and a column of
 * numbers for each feature of a unit.
 */
import type { Range } from '../../../../text/range.js';
import type { QuotationContext, ReadSentence } from '../../context.js';
import type { FoundQuotation } from '../../found.js';
import type { Unit } from '../../stream.js';
import { hashText } from './hash.js';
import { wordForm } from './word-form.js';

/** Empty places before each sentence and after the last: as many as templates look back or ahead. */
const PAD = 3;

/** Features read from the words, from the rules' findings and from the sentence. */
export const UNIT_COLUMNS = [
  'word',
  'suffix3',
  'suffix2',
  'prefix',
  'shape',
  'capital',
  'kind',
  'wordClass',
  'noun',
  'quotes',
  'block',
  'head',
  'tail',
  'form',
  'hasForm',
  'ruleCue',
  'ruleContent',
  'hasContent',
  'ruleSource',
  'ruleSubject',
] as const;

export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** A half-open range of places. */
export interface Places {
  from: number;
  to: number;
}

interface PlacedSentence extends Places {
  sentence: ReadSentence;
  /** Whether it consists of marks and quotations only. */
  alone: boolean;
}

export interface Columns {
  context: QuotationContext;
  sentences: PlacedSentence[];
  /** Index of the sentence that each place belongs to. */
  sentenceOf: Int32Array;
  /** Undefined at empty places. */
  units: (Unit | undefined)[];
  of: Record<UnitColumn, Int32Array>;
  finite: Uint8Array;
  comma: Uint8Array;
  joins: Uint8Array;
  /** Number of words before each place. */
  wordsBefore: Int32Array;
  size: number;
}

const EMPTY = hashText('(nothing)');

function placed({ blocks }: QuotationContext): { sentences: PlacedSentence[]; size: number } {
  const sentences: PlacedSentence[] = [];
  let size = PAD;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const { units } = sentence;
      const alone = units.every(({ kind }) => kind !== 'word') && units.some(({ kind }) => kind === 'quote');
      sentences.push({ sentence, alone, from: size, to: size + units.length });
      size += units.length + PAD;
    }
  }
  return { sentences, size };
}

/** Code for a sentence without quotations. */
const NO_QUOTES = 5 * 8 + 5 + 1;

const BLOCK_HASHES = {
  title: hashText('title'),
  standfirst: hashText('standfirst'),
  paragraph: hashText('paragraph'),
  heading: hashText('heading'),
  list: hashText('list'),
  caption: hashText('caption'),
} as const;

/** Codes the distances to the last and the next quotation: 1 to 3, further, or none. */
function distancesToQuotes({ of, units }: Columns, { from, to, sentence }: PlacedSentence): void {
  const { quotes } = of;
  if (!sentence.units.some(({ kind }) => kind === 'quote')) {
    quotes.fill(NO_QUOTES, from, to);
    return;
  }
  let last = -1;
  for (let at = from; at < to; at += 1) {
    quotes[at] = last < 0 ? 5 : Math.min(at - last, 4);
    if (units[at]?.kind === 'quote') last = at;
  }
  let next = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    quotes[at] = (quotes[at] ?? 0) * 8 + (next < 0 ? 5 : Math.min(next - at, 4)) + 1;
    if (units[at]?.kind === 'quote') next = at;
  }
}

/** Fills the columns that depend only on the unit itself. */
function fillUnits({ of, units, finite, comma, joins }: Columns, from: number, own: readonly Unit[]): void {
  const { word, suffix3, suffix2, prefix, shape, capital, kind, wordClass, noun } = of;
  for (let index = 0; index < own.length; index += 1) {
    const unit = own[index];
    if (!unit) continue;
    const at = from + index;
    const form = wordForm(unit);
    units[at] = unit;
    word[at] = form.word;
    suffix3[at] = form.suffix3;
    suffix2[at] = form.suffix2;
    prefix[at] = form.prefix;
    shape[at] = form.shape;
    capital[at] = form.capital;
    kind[at] = form.kind;
    wordClass[at] = form.wordClass;
    noun[at] = form.noun;
    finite[at] = form.finite;
    comma[at] = form.comma;
    joins[at] = form.joins;
  }
}

function fillSentence(columns: Columns, index: number): void {
  const { of, sentences } = columns;
  const placedSentence = sentences[index];
  if (!placedSentence) return;
  const { sentence, from, to } = placedSentence;
  const block = columns.context.blocks[sentence.block]?.kind;
  columns.sentenceOf.fill(index, from - PAD, to);
  fillUnits(columns, from, sentence.units);
  of.block.fill(block ? BLOCK_HASHES[block] : 0, from, to);
  for (let at = Math.max(from, to - 3); at < to; at += 1) of.tail[at] = to - at;
  of.tail.fill(4, from, Math.max(from, to - 3));
  distancesToQuotes(columns, placedSentence);
  for (let at = from; at < to; at += 1) of.head[at] = Math.min(at - from, 3);
  for (const { form, verb, subject } of sentence.reports) {
    const flags = [form.clause, form.object, form.nounLike].map(Number).join('');
    of.form[from + verb] = hashText(`${form.lemma} ${form.tense === 'participle'} ${flags}`);
    of.hasForm[from + verb] = 1;
    if (subject) of.ruleSubject.fill(1, from + subject.core.from, Math.min(to, from + subject.core.to));
  }
}

/** The place of the first unit that ends after a text offset. */
function placeBehind({ sentences, units }: Columns, position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.units.at(-1)?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  if (!found) return units.length;
  let { from, to } = found;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((units[middle]?.end ?? 0) <= position) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The units that overlap a text range: one range of places per sentence. */
export function placesOf(columns: Columns, { start, end }: Range): Places[] {
  const found: Places[] = [];
  const begin = placeBehind(columns, start);
  for (let index = columns.sentenceOf[begin] ?? 0; index < columns.sentences.length; index += 1) {
    const sentence = columns.sentences[index];
    if (!sentence) break;
    const from = Math.max(begin, sentence.from);
    let to = from;
    while (to < sentence.to && (columns.units[to]?.start ?? end) < end) to += 1;
    if (to > from) found.push({ from, to });
    if (to < sentence.to) break;
  }
  return found;
}

function fillFindings(columns: Columns, found: readonly FoundQuotation[]): void {
  const { of } = columns;
  const fill = (column: Int32Array, value: number, range: Range): void => {
    for (const { from, to } of placesOf(columns, range)) column.fill(value, from, to);
  };
  for (const { rule, pieces, cue, source } of found) {
    if (cue) fill(of.ruleCue, 1, cue);
    for (const piece of pieces) {
      fill(of.ruleContent, hashText(rule), piece);
      fill(of.hasContent, 1, piece);
    }
    if (source) fill(of.ruleSource, 1, source.core);
  }
}

/** Reads an article and the findings of the rules in it. */
export function columnsOf(context: QuotationContext, found: readonly FoundQuotation[]): Columns {
  const { sentences, size } = placed(context);
  // One allocation for all columns: creating twenty arrays takes longer than filling them.
  const numbers = new Int32Array(size * UNIT_COLUMNS.length);
  let used = 0;
  const column = (): Int32Array => {
    used += size;
    return numbers.subarray(used - size, used);
  };
  const of: Record<UnitColumn, Int32Array> = {
    word: column().fill(EMPTY),
    suffix3: column().fill(EMPTY),
    suffix2: column().fill(EMPTY),
    prefix: column().fill(EMPTY),
    shape: column().fill(EMPTY),
    capital: column().fill(EMPTY),
    kind: column().fill(EMPTY),
    wordClass: column().fill(EMPTY),
    noun: column().fill(EMPTY),
    quotes: column(),
    block: column(),
    head: column(),
    tail: column(),
    form: column(),
    hasForm: column(),
    ruleCue: column(),
    ruleContent: column(),
    hasContent: column(),
    ruleSource: column(),
    ruleSubject: column(),
  };
  const columns: Columns = {
    context,
    sentences,
    sentenceOf: new Int32Array(size).fill(sentences.length),
    units: new Array<Unit | undefined>(size).fill(undefined),
    of,
    finite: new Uint8Array(size),
    comma: new Uint8Array(size),
    joins: new Uint8Array(size),
    wordsBefore: new Int32Array(size + 1),
    size,
  };
  for (let index = 0; index < sentences.length; index += 1) fillSentence(columns, index);
  for (let at = 0; at < size; at += 1) {
    const unit = columns.units[at];
    const words = unit?.kind === 'quote' ? unit.words : unit?.kind === 'word' ? 1 : 0;
    columns.wordsBefore[at + 1] = (columns.wordsBefore[at] ?? 0) + words;
  }
  fillFindings(columns, found);
  return columns;
}

/** Number of words in a range of places, including those of quoted stretches. */
export const wordsAt = ({ wordsBefore }: Columns, { from, to }: Places): number =>
  (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0);
