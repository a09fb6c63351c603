/** Subjects of a speaker: words more frequent in the speaker's quotations than in the texts of all articles (keyness). */
import type { Snapshot } from '../../index/index.js';
import type { Keyword } from '../../model/keyword.js';
import type { Quotation } from '../../model/quotation.js';
import { nameWords } from '../../text/name-words.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { thousandths } from '../../text/thousandths.js';
import { sequence, words } from '../../text/words.js';
import { logLikelihood, logRatio, occurrencesOf, wordsIn } from '../occurrences/occurrences.js';

const MOST = 15;

/** Minimum count of a word in the quotations. */
const LEAST = 3;

/** Significant at 0.1 %. */
const SIGNIFICANT = 10.83;

const MILLION = 1_000_000;

/** Three or more letters, and no contractions. */
const TELLING = /^\p{L}[\p{L}\p{M}]{2,}$/u;

/** The most distinctive words first, without the speaker's own names. */
export function subjectsOf(
  snapshot: Snapshot,
  selected: Uint8Array,
  quotations: readonly Quotation[],
  names: readonly string[],
): Keyword[] {
  const own = new Set(names.flatMap(nameWords));
  const counts = new Map<string, number>();
  let size = 0;
  for (const { text } of quotations) {
    for (const { exact } of sequence(words(text))) {
      size += 1;
      const isTelling = TELLING.test(exact) && !STOP_WORDS.has(exact) && !own.has(exact);
      if (isTelling) counts.set(exact, (counts.get(exact) ?? 0) + 1);
    }
  }
  const all = Math.max(wordsIn(snapshot, selected), size);
  const rest = Math.max(1, all - size);
  const found: Keyword[] = [];
  for (const [item, count] of counts) {
    if (count < LEAST) continue;
    const inAll = Math.max(count, occurrencesOf(snapshot, selected, item));
    const ratio = logRatio(count, size, inAll - count, rest);
    const g2 = logLikelihood({ inSample: count, sample: size, inAll, all });
    if (ratio <= 0 || g2 < SIGNIFICANT) continue;
    found.push({
      item,
      a: { count, rate: thousandths((count / Math.max(1, size)) * MILLION) },
      b: { count: inAll - count, rate: thousandths(((inAll - count) / rest) * MILLION) },
      logRatio: thousandths(ratio),
      g2: thousandths(g2),
    });
  }
  return found.sort((x, y) => y.g2 - x.g2 || (x.item < y.item ? -1 : 1)).slice(0, MOST);
}
