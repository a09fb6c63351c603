/** Stage two: finds the source and the content of a cue. */
import type { Belief } from '../../../model/quotation.js';
import { contentMayBegin, isAsked, isCircumstance } from '../circumstances.js';
import { kindOf } from '../content.js';
import type { FoundQuotation, SourcePhrase } from '../found.js';
import type { Unit } from '../stream.js';
import { isMark } from '../subjects/subjects.js';
import type { Cue } from './cues.js';
import { type AroundCue, type Columns, type Places, wordsAt } from './features/features.js';
import type { Tagger } from './tagger.js';

export const LEARNED = 'learned-cue';

/** Fewer unquoted words are not a statement: she said nothing. */
const FEWEST_WORDS = 2;

export const LABELS = { other: 0, source: 1, content: 2 } as const;

/** The model's probabilities, including that nobody is named. */
export interface FullBelief extends Belief {
  /** Probability that no unit belongs to a source. */
  nobody: number;
}

export interface Modelled {
  found: FoundQuotation;
  belief: FullBelief;
}

function runsOf(path: Uint8Array, label: number): Places[] {
  const runs: Places[] = [];
  for (let at = 0; at < path.length; at += 1) {
    if (path[at] !== label) continue;
    const from = at;
    while (at < path.length && path[at] === label) at += 1;
    runs.push({ from, to: at });
  }
  return runs;
}

/** Trims marks and empty places from both ends. */
function trimmed(units: readonly (Unit | undefined)[], { from, to }: Places): Places {
  const bare = (at: number): boolean => {
    const unit = units[at];
    return unit === undefined || unit.kind === 'mark';
  };
  let begin = from;
  let end = to;
  while (begin < end && bare(begin)) begin += 1;
  while (end > begin && bare(end - 1)) end -= 1;
  return { from: begin, to: end };
}

/** Splits a run at sentence ends. */
function* inSentences({ sentenceOf, units }: Columns, { from, to }: Places): Generator<Places> {
  let begin = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && sentenceOf[at] === sentenceOf[begin]) continue;
    const part = trimmed(units, { from: begin, to: at });
    if (part.from < part.to) yield part;
    begin = at;
  }
}

/** Removes a place line, or a mere occasion of the statement: neither is content. */
function withoutCircumstance(columns: Columns, { from, to }: Places, cue: Cue): Places[] {
  const placed = columns.sentences[columns.sentenceOf[from] ?? 0];
  if (!placed) return [];
  const begin = Math.max(from, placed.from + contentMayBegin(placed.sentence));
  const { units } = placed.sentence;
  const opens = begin < cue.from && isCircumstance(units, begin - placed.from, to - placed.from);
  return begin < to && !opens ? [{ from: begin, to }] : [];
}

/** Quotations in later sentences continue the content only if it is quoted too. */
function continued(columns: Columns, pieces: readonly Places[], cue: Cue): Places[] {
  const own = pieces.filter(({ from }) => columns.sentenceOf[from] === cue.sentence);
  const quoted = own.some(({ from, to }) =>
    columns.units.slice(from, to).some((unit) => unit?.kind === 'quote'),
  );
  return quoted || own.length === 0 ? [...pieces] : own;
}

/** A source phrase: the core up to the first comma, dash or bracket, and the rest as apposition. */
function phraseOf(units: readonly (Unit | undefined)[], { from, to }: Places): SourcePhrase | null {
  const whole = trimmed(units, { from, to });
  if (whole.from >= whole.to) return null;
  let cut = whole.from + 1;
  while (cut < whole.to && !isMark(units[cut], ',;:(\u2014\u2013')) cut += 1;
  const behind = trimmed(units, { from: cut, to: whole.to });
  const range = (places: Places) => ({
    start: units[places.from]?.start ?? 0,
    end: units[places.to - 1]?.end ?? 0,
  });
  return {
    core: range({ from: whole.from, to: cut }),
    apposition: behind.from < behind.to ? range(behind) : null,
  };
}

const mean = (marginals: Float64Array, label: number, { from, to }: Places): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += marginals[at * 3 + label] ?? 0;
  return sum / (to - from);
};

/** An article as the second tagger reads it, cue by cue. */
export interface PartsReading {
  columns: Columns;
  around: AroundCue;
  tagger: Tagger;
}

/** Null if the model finds no content. */
export function partsOf({ columns, around, tagger }: PartsReading, cue: Cue): Modelled | null {
  const { units } = columns;
  const range = around.look(cue);
  const count = range.to - range.from;
  const marginals = tagger.marginalsAround(range, around);
  const path = tagger.best(count);
  for (let at = 0; at < count; at += 1)
    if (!units[range.from + at] && path[at] !== LABELS.content) path[at] = LABELS.other;
  const moved = ({ from, to }: Places): Places => ({ from: from + range.from, to: to + range.from });
  const contents = runsOf(path, LABELS.content);
  const found = contents
    .flatMap((run) => [...inSentences(columns, moved(run))])
    .flatMap((piece) => withoutCircumstance(columns, piece, cue));
  const pieces = continued(columns, found, cue);
  const [first] = pieces;
  if (!first) return null;
  const sources = runsOf(path, LABELS.source).map((run) => ({
    run,
    mean: mean(marginals, LABELS.source, run),
  }));
  const best = sources.reduce<(typeof sources)[number] | null>(
    (top, one) => (top && top.mean >= one.mean ? top : one),
    null,
  );
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, marginals[at * 3 + LABELS.source] ?? 0);
  const source = best && phraseOf(units, moved(best.run));
  if (!source && isAsked(units[cue.from])) return null;
  const said = pieces.flatMap((piece) =>
    units.slice(piece.from, piece.to).filter((unit) => unit !== undefined),
  );
  const kind = kindOf(said);
  const words = pieces.reduce((sum, piece) => sum + wordsAt(columns, piece), 0);
  if (kind === 'indirect' && words < FEWEST_WORDS) return null;
  const total = contents.reduce((sum, run) => sum + run.to - run.from, 0);
  return {
    found: {
      rule: LEARNED,
      kind,
      block: columns.sentences[columns.sentenceOf[first.from] ?? 0]?.sentence.block ?? 0,
      pieces: pieces.map(({ from, to }) => ({
        start: units[from]?.start ?? 0,
        end: units[to - 1]?.end ?? 0,
      })),
      cue: { start: units[cue.from]?.start ?? 0, end: units[cue.to - 1]?.end ?? 0 },
      source,
      speaker: null,
      confidence: 0,
      belief: null,
    },
    belief: {
      cue: cue.probability,
      content:
        contents.reduce((sum, run) => sum + mean(marginals, LABELS.content, run) * (run.to - run.from), 0) /
        total,
      source: source && best ? best.mean : 0,
      nobody: 1 - most,
    },
  };
}
