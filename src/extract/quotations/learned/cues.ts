/** Stage one: the probability of each word being a cue, and the cues for which stage two looks for source and content. */
import type { Columns, Places } from './features/features.js';
import type { Tagger } from './tagger.js';

export interface Cue extends Places {
  /** Index of its sentence. */
  sentence: number;
  probability: number;
}

/** Adjacent words above this probability form one cue. */
const LIKELY = 0.3;

/** A single word above this is a candidate unless a neighbour is more probable. */
const WORTH_A_LOOK = 0.2;

/** The same threshold in a sentence with a quotation, which probably has a cue. */
const WORTH_A_LOOK_QUOTED = 0.04;

/** Indexed by place. */
export function cueProbabilities(columns: Columns, tagger: Tagger): Float64Array {
  const { sentences, size } = columns;
  tagger.read(columns);
  tagger.sum({ from: sentences[0]?.from ?? 0, to: sentences.at(-1)?.to ?? 0 });
  const found = new Float64Array(size);
  for (const { from, to } of sentences) {
    if (tagger.hopeless({ from, to })) continue;
    const marginals = tagger.marginalsOf({ from, to });
    for (let at = from; at < to; at += 1) found[at] = marginals[(at - from) * 2 + 1] ?? 0;
  }
  return found;
}

/** Whether any word of a sentence may be a cue; in most sentences none is. */
function worthALook(probabilities: Float64Array, { from, to }: Places): boolean {
  for (let at = from; at < to; at += 1) if ((probabilities[at] ?? 0) > WORTH_A_LOOK_QUOTED) return true;
  return false;
}

function* likelyRuns(probabilities: Float64Array, { from, to }: Places): Generator<Places> {
  for (let at = from; at < to; at += 1) {
    if ((probabilities[at] ?? 0) <= LIKELY) continue;
    const begin = at;
    while (at < to && (probabilities[at] ?? 0) > LIKELY) at += 1;
    yield { from: begin, to: at };
  }
}

/** In text order. */
export function candidateCues({ sentences, units }: Columns, probabilities: Float64Array): Cue[] {
  const found: Cue[] = [];
  const at = (place: number): number => probabilities[place] ?? 0;
  for (const [sentence, { from, to }] of sentences.entries()) {
    if (!worthALook(probabilities, { from, to })) continue;
    const cues: Cue[] = [];
    for (const run of likelyRuns(probabilities, { from, to })) {
      cues.push({ ...run, sentence, probability: Math.max(...probabilities.subarray(run.from, run.to)) });
    }
    const near = (place: number): boolean => cues.some((cue) => place >= cue.from - 1 && place <= cue.to);
    const likely = cues.length;
    let quoted = false;
    for (let place = from; place < to && !quoted; place += 1) quoted = units[place]?.kind === 'quote';
    const least = quoted ? WORTH_A_LOOK_QUOTED : WORTH_A_LOOK;
    for (let place = from; place < to; place += 1) {
      const probability = at(place);
      if (probability <= least || probability > LIKELY || units[place]?.kind !== 'word') continue;
      if (probability < at(place - 1) || probability <= at(place + 1)) continue;
      if (likely > 0 && near(place)) continue;
      cues.push({ from: place, to: place + 1, sentence, probability });
    }
    for (const cue of cues.sort((a, b) => a.from - b.from)) found.push(cue);
  }
  return found;
}
