/** A cue as the second model sees it: features of the cue, and the relation of each surrounding unit to it. */

import type { Cue } from '../cues.js';
import type { Columns, Places } from './columns.js';
import { hashText, mixed, seededBy } from './hash.js';
import { type Between, nothingBetween, relationOf, SIDE } from './relation.js';
import type { CueColumn } from './templates.js';

/** Maximum sentences after that of the cue, consisting only of quotations, that may continue what was said. */
const MOST_CONTINUED = 3;

/** Another word above this probability counts as a cue in between. */
const ANOTHER_CUE = 0.4;

const BEGIN = hashText('(begin)');

/** The places of a cue's sentence and of those that may continue it. */
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

/** Describes one cue at a time; the same arrays serve all cues of an article. */
export class AroundCue {
  /** Indexed by place. */
  readonly relations: Int32Array;
  readonly of: Record<CueColumn, number> = {
    cue: 0,
    cueLast: 0,
    cueFirst: 0,
    cueBefore: 0,
    cueAfter: 0,
    cueAfter2: 0,
    cueClass: 0,
    cueForm: 0,
    cueOpens: 0,
    ruled: 0,
    around: 0,
  };

  constructor(
    private readonly columns: Columns,
    private readonly probabilities: Float64Array,
  ) {
    this.relations = new Int32Array(columns.size);
  }

  /** Switches to a cue and returns the places in its reach. */
  look(cue: Cue): Places {
    const range = reachOf(this.columns, cue);
    this.#describe(cue, range);
    const before = nothingBetween();
    for (let at = cue.from - 1; at >= range.from; at -= 1) {
      this.#place(at, SIDE.before, cue.from - at, before);
      this.#pass(at, before);
    }
    for (let at = cue.from; at < cue.to; at += 1) this.#place(at, SIDE.cue, 0, nothingBetween());
    const behind = nothingBetween();
    const end = this.columns.sentences[cue.sentence]?.to ?? range.to;
    for (let at = cue.to; at < range.to; at += 1) {
      this.#place(at, at < end ? SIDE.behind : SIDE.continued, at - cue.to + 1, behind);
      this.#pass(at, behind);
    }
    return range;
  }

  #place(at: number, side: number, distance: number, between: Between): void {
    this.relations[at] = relationOf(side, distance, side !== SIDE.cue && this.#isCue(at), between);
  }

  #isCue(at: number): boolean {
    return (this.probabilities[at] ?? 0) > ANOTHER_CUE;
  }

  #pass(at: number, between: Between): void {
    const { comma, joins, finite, units } = this.columns;
    between.commas += comma[at] ?? 0;
    between.joins += joins[at] ?? 0;
    between.verbs += finite[at] ?? 0;
    if (units[at]?.kind === 'quote') between.quotes += 1;
    if (this.#isCue(at)) between.cues += 1;
  }

  /** Sets the features that are the same for all surrounding units. */
  #describe(cue: Cue, range: Places): void {
    const { of, sentences, units } = this.columns;
    const { from, to } = sentences[cue.sentence] ?? range;
    let words = seededBy(0);
    for (let at = cue.from; at < cue.to; at += 1) words = mixed(words, of.word[at] ?? 0);
    const quoted = (begin: number, end: number): number => {
      for (let at = begin; at < end; at += 1) if (units[at]?.kind === 'quote') return 1;
      return 0;
    };
    const last = cue.to - 1;
    const own = this.of;
    own.cue = words;
    own.cueLast = of.word[last] ?? 0;
    own.cueFirst = of.word[cue.from] ?? 0;
    own.cueBefore = of.word[cue.from - 1] ?? 0;
    own.cueAfter = of.word[cue.to] ?? 0;
    own.cueAfter2 = cue.to < to ? (of.word[cue.to + 1] ?? 0) : BEGIN;
    own.cueClass = of.wordClass[last] ?? 0;
    own.cueForm = of.form[last] ?? 0;
    own.cueOpens = cue.from === from ? 1 : 0;
    own.ruled = of.ruleCue[last] ?? 0;
    own.around = quoted(from, cue.from) * 2 + quoted(cue.to, to);
  }
}
