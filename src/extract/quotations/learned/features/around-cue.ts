/** The columns of a cue: where each unit is in relation to it, and what separates them. */

import type { Cue } from '../cues.js';
import type { Columns, Places } from './columns.js';
import { hashText, mixed, seededBy } from './hash.js';
import type { CueColumns } from './hashed-features.js';
import { CUE_COLUMNS, type CueColumn } from './templates.js';

/** Sentences of nothing but quotations behind that of the cue that may go on with what was said. */
const MOST_CONTINUED = 3;

/** Above this, another word counts as a cue between. */
const ANOTHER_CUE = 0.4;

const BEGIN = hashText('(begin)');

const SIDE = { cue: 0, before: 1, behind: 2, continued: 3 } as const;

/** 1, 2, 3, 4, to 6, to 9, to 14, more. */
const bucketOf = (distance: number): number =>
  distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : 8;

/** The sentence of a cue with those that may continue it. */
function reachOf({ sentences, units }: Columns, cue: Cue): Places {
  const own = sentences[cue.sentence];
  if (!own) return { from: cue.from, to: cue.to };
  let last = own;
  for (let next = cue.sentence + 1; next <= cue.sentence + MOST_CONTINUED; next += 1) {
    const following = sentences[next];
    if (!following?.alone) break;
    if (following.sentence.block !== last.sentence.block) {
      const quote = units.slice(last.from, last.to).findLast((unit) => unit?.kind === 'quote');
      const open = quote?.kind === 'quote' && !quote.stretch.closed;
      if (!open || following.sentence.block !== last.sentence.block + 1) break;
    }
    last = following;
  }
  return { from: own.from, to: last.to };
}

/** What is counted between a unit and the cue. */
class Between {
  commas = 0;
  quotes = 0;
  joins = 0;
  cues = 0;
  verbs = 0;

  constructor(
    private readonly columns: Columns,
    private readonly probabilities: Float64Array,
  ) {}

  pass(at: number): void {
    const { comma, joins, finite, units } = this.columns;
    this.commas += comma[at] ?? 0;
    this.joins += joins[at] ?? 0;
    this.verbs += finite[at] ?? 0;
    if (units[at]?.kind === 'quote') this.quotes += 1;
    if ((this.probabilities[at] ?? 0) > ANOTHER_CUE) this.cues += 1;
  }

  write(of: Record<CueColumn, Int32Array>, at: number): void {
    of.commas[at] = Math.min(this.commas, 3);
    of.quotesBetween[at] = Math.min(this.quotes, 2);
    of.joinsBetween[at] = Math.min(this.joins, 2);
    of.cuesBetween[at] = Math.min(this.cues, 2);
    of.verbsBetween[at] = Math.min(this.verbs, 3);
  }
}

/** Columns of one cue at a time; the same arrays serve all cues of an article. */
export class AroundCue {
  readonly of: CueColumns;
  readonly #own: Record<CueColumn, Int32Array>;

  constructor(
    private readonly columns: Columns,
    private readonly probabilities: Float64Array,
  ) {
    const column = (): Int32Array => new Int32Array(columns.size);
    this.#own = {
      side: column(),
      distance: column(),
      cue: column(),
      cueLast: column(),
      cueFirst: column(),
      cueBefore: column(),
      cueAfter: column(),
      cueAfter2: column(),
      cueClass: column(),
      cueForm: column(),
      cueOpens: column(),
      ruled: column(),
      around: column(),
      commas: column(),
      quotesBetween: column(),
      joinsBetween: column(),
      cuesBetween: column(),
      verbsBetween: column(),
      isCue: column(),
    };
    this.of = this.#own;
  }

  /** Fills the columns for a cue, and returns the places it may reach. */
  look(cue: Cue): Places {
    const range = reachOf(this.columns, cue);
    this.#fillConstants(cue, range);
    const between = new Between(this.columns, this.probabilities);
    for (let at = cue.from - 1; at >= range.from; at -= 1) {
      this.#place(at, SIDE.before, cue.from - at, between);
      between.pass(at);
    }
    const none = new Between(this.columns, this.probabilities);
    for (let at = cue.from; at < cue.to; at += 1) this.#place(at, SIDE.cue, 0, none);
    const behind = new Between(this.columns, this.probabilities);
    const end = this.columns.sentences[cue.sentence]?.to ?? range.to;
    for (let at = cue.to; at < range.to; at += 1) {
      this.#place(at, at < end ? SIDE.behind : SIDE.continued, at - cue.to + 1, behind);
      behind.pass(at);
    }
    return range;
  }

  #place(at: number, side: number, distance: number, between: Between): void {
    const own = this.#own;
    own.side[at] = side;
    own.distance[at] = side * 16 + bucketOf(distance);
    own.isCue[at] = side !== SIDE.cue && (this.probabilities[at] ?? 0) > ANOTHER_CUE ? 1 : 0;
    between.write(own, at);
  }

  /** What is the same for all units of a cue. */
  #fillConstants(cue: Cue, range: Places): void {
    const { of, sentences, units } = this.columns;
    const { from, to } = sentences[cue.sentence] ?? range;
    let words = seededBy(0);
    for (let at = cue.from; at < cue.to; at += 1) words = mixed(words, of.word[at] ?? 0);
    const quoted = (begin: number, end: number): number => {
      for (let at = begin; at < end; at += 1) if (units[at]?.kind === 'quote') return 1;
      return 0;
    };
    const last = cue.to - 1;
    const values: Partial<Record<CueColumn, number>> = {
      cue: words,
      cueLast: of.word[last] ?? 0,
      cueFirst: of.word[cue.from] ?? 0,
      cueBefore: of.word[cue.from - 1] ?? 0,
      cueAfter: of.word[cue.to] ?? 0,
      cueAfter2: cue.to < to ? (of.word[cue.to + 1] ?? 0) : BEGIN,
      cueClass: of.wordClass[last] ?? 0,
      cueForm: of.form[last] ?? 0,
      cueOpens: cue.from === from ? 1 : 0,
      ruled: of.ruleCue[last] ?? 0,
      around: quoted(from, cue.from) * 2 + quoted(cue.to, to),
    };
    for (const column of CUE_COLUMNS) {
      const value = values[column];
      if (value !== undefined) this.#own[column].fill(value, range.from, range.to);
    }
  }
}
