/**
 * "It will hold." — Ada Brook, engineer   A quotation, a dash and a name that ends its line, on one line or the
 * next.
 */
import type { Parser } from '../../engine.js';
import { isQuote } from '../content.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import { nameAt } from '../speakers/speakers.js';
import type { Unit } from '../stream.js';
import { isDash, isMark, type Subject } from '../subjects/subjects.js';

export const ATTRIBUTION_LINE = 'attribution-line';

/** Shorter quotations in mid-sentence are terms: a "grand bargain" — Brexit, that is. */
const FEWEST_WORDS = 4;

/** Longest role after the name, in units. */
const LONGEST_ROLE = 14;

type Block = QuotationContext['blocks'][number];

/** The end of the line that holds the unit before `from`, in units. */
function lineEnd(units: readonly Unit[], from: number, text: string): number {
  let to = from;
  while (to < units.length) {
    const last = units[to - 1];
    const next = units[to];
    if (!last || !next || next.kind === 'quote' || text.slice(last.end, next.start).includes('\n')) break;
    to += 1;
  }
  return to;
}

/** The name after a dash, if only a role or a bracket follows it on its line. */
function nameLine(units: readonly Unit[], dash: number, text: string): Subject | null {
  if (!isDash(units[dash])) return null;
  const core = nameAt(units, dash + 1);
  if (!core || /['\u2019]s$/u.test(units[core.to - 1]?.text ?? '')) return null;
  const end = lineEnd(units, core.to, text);
  const next = core.to < end ? units[core.to] : undefined;
  if (next && !isMark(next, ',(.;[')) return null;
  if (end - core.to > LONGEST_ROLE) return null;
  const from = core.to + 1;
  const last = isMark(units[end - 1], '.') ? end - 1 : end;
  const apposition = isMark(next, ',') && last > from ? { from, to: last } : null;
  return { core, apposition, whole: { from: core.from, to: end } };
}

/** Whether the quotation is the first thing on its line. */
function opensLine(units: readonly Unit[], at: number, text: string): boolean {
  const before = units[at - 1];
  const quote = units[at];
  if (!before || !quote) return true;
  return isMark(before, '.!?\u2022*') || text.slice(before.end, quote.start).includes('\n');
}

function inBlock(block: Block, text: string): FoundQuotation[] {
  const { units, index } = block;
  const sentence = { units, block: index, index: 0 };
  const found: FoundQuotation[] = [];
  for (const [at, unit] of units.entries()) {
    if (!isQuote(unit)) continue;
    const subject = nameLine(units, at + 1, text);
    if (!subject) continue;
    let from = at;
    while (isQuote(units[from - 1])) from -= 1;
    if (!opensLine(units, from, text) && unit.words < FEWEST_WORDS) continue;
    const cue = { from: at + 1, to: at + 2 };
    found.push(
      quotationOf({ rule: ATTRIBUTION_LINE, sentence, pieces: [{ from, to: at + 1 }], cue, subject }),
    );
  }
  return found;
}

/** A paragraph of quotations only, followed by the name in a paragraph of its own. */
function overBlocks(block: Block, next: Block | undefined, text: string): FoundQuotation[] {
  const { units, index } = block;
  if (!next || units.length === 0 || units.some(({ kind }) => kind === 'word')) return [];
  const subject = nameLine(next.units, 0, text);
  if (subject?.whole.to !== next.units.length || !isQuote(units.at(-1))) return [];
  const pieces = [{ from: units.findIndex(isQuote), to: units.length }];
  const sentence = { units, block: index, index: 0 };
  const bare = quotationOf({ rule: ATTRIBUTION_LINE, sentence, pieces, cue: null, subject: null });
  const line = { units: next.units, block: next.index, index: 0 };
  const { cue, source } = quotationOf({
    rule: ATTRIBUTION_LINE,
    sentence: line,
    pieces: [],
    cue: { from: 0, to: 1 },
    subject,
  });
  return [{ ...bare, cue, source }];
}

export const attributionLine: Parser<QuotationContext, FoundQuotation> = {
  id: ATTRIBUTION_LINE,
  parse: ({ blocks, text }) =>
    blocks.flatMap((block, at) => [...inBlock(block, text), ...overBlocks(block, blocks[at + 1], text)]),
};
