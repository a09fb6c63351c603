/** Whether a candidate is right, as the scores of attributions count it. */
import type { Candidate } from '../../src/extract/quotations/learned/candidates.js';
import { LEARNED } from '../../src/extract/quotations/learned/parts.js';
import { type Predicted, speakerIsRight } from '../evaluate/attributions.js';
import { type Example, predictedOf } from './examples.js';

export interface Judged {
  /** It shares half of either's words with an attribution, and the speaker is right. */
  right: boolean;
  /** If so, the share of words in common of all words of both; else 0. */
  exact: number;
}

const WRONG: Judged = { right: false, exact: 0 };

/** The model's candidates have no speaker yet: the words of their source stand for it. */
function withSpeaker(example: Example, { found }: Candidate): Predicted {
  const predicted = predictedOf(example, found);
  if (found.rule !== LEARNED || !found.source) return predicted;
  const { core } = found.source;
  const name = example.context.text.slice(core.start, core.end);
  const mention = example.toSpan(core);
  return { ...predicted, speaker: { name, role: null, kind: 'person', anonymous: false, mention } };
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

export function judgedAll(example: Example, candidates: readonly Candidate[]): Judged[] {
  const { text, attributions } = example.annotated;
  const gold = attributions.map((one) => ({ one, words: text.wordSet(one.content) }));
  return candidates.map((candidate) => {
    const predicted = withSpeaker(example, candidate);
    const words = text.wordSet(predicted.spans);
    const counts = gold.map((other) => shared(words, other.words));
    const most = Math.max(0, ...counts);
    const best = most > 0 ? gold[counts.indexOf(most)] : undefined;
    if (!best || best.one.doubtful) return WRONG;
    const matched = most * 2 >= words.size || most * 2 >= best.words.size;
    if (!matched || !speakerIsRight(text, best.one, predicted)) return WRONG;
    return { right: true, exact: most / (words.size + best.words.size - most) };
  });
}
