/** The words that occur near a word or phrase more often than by chance. */

import type { Snapshot } from '../../index/index.js';
import type { Collocate, CollocationMeasure } from '../../model/collocate.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { thousandths } from '../../text/thousandths.js';
import { countOf } from '../hits/hits.js';
import {
  type Contingency,
  expected,
  logDice,
  logLikelihood,
  mutualInformation,
  tScore,
} from './association.js';
import { soughtIn } from './sought.js';
import { type Near, windowsInTexts } from './windows.js';
import { windowsInIndex } from './windows-in-index.js';

export interface CollocationsOptions {
  /** Words on each side, within a paragraph. */
  left: number;
  right: number;
  /** Minimum count of a collocate near the word. */
  minCount: number;
  /** What to sort by, highest first. */
  measure: CollocationMeasure;
  /** Counts only the words of quotations, both near the word and overall. */
  inQuotations: boolean;
  /** Whether articles, prepositions and the like count as collocates too. */
  functionWords: boolean;
  /** Maximum number of collocates; null for all. */
  limit: number | null;
}

const USUAL: CollocationsOptions = {
  left: 5,
  right: 5,
  minCount: 2,
  measure: 'logDice',
  inQuotations: false,
  functionWords: false,
  limit: null,
};

/** The words near a word or phrase. */
export interface FoundCollocates {
  /** Occurrences of the word or phrase, and the articles they are in. */
  occurrences: number;
  articles: number;
  /** Words in all selected texts. */
  words: number;
  /** Number of collocates before the limit. */
  total: number;
  collocates: Collocate[];
}

const ASKING = {
  command: 'collocations',
  example: "write corpus collocations alliance, or corpus collocations 'military alliance'",
};

/** If at most one article in this many contains a word, reading their texts is faster than reading the positions of all words. */
const RARE = 100;

/** @throws CorpusError if the query is neither one word nor one phrase. */
export function collocations(
  snapshot: Snapshot,
  selected: Uint8Array,
  query: string,
  options: Partial<CollocationsOptions>,
): FoundCollocates {
  const { left, right, minCount, measure, inQuotations, functionWords, limit } = { ...USUAL, ...options };
  const sought = soughtIn(snapshot, selected, query, ASKING);
  const span = { left, right };
  const isCommon = countOf(sought.having) * RARE > snapshot.articles;
  const windows =
    (isCommon && !inQuotations ? windowsInIndex(snapshot, selected, sought, span) : null) ??
    windowsInTexts(snapshot, selected, sought, span, inQuotations);
  const nodeWords = [...windows.inside.values()].reduce((sum, count) => sum + count, 0);
  const collocates: Collocate[] = [];
  for (const [word, near] of windows.near) {
    if (near.count < Math.max(1, minCount) || (!functionWords && STOP_WORDS.has(word))) continue;
    const frequency = windows.frequencyOf(word);
    const inside = windows.inside.get(word) ?? 0;
    const counts: Contingency = {
      inSample: near.count,
      sample: windows.size,
      inAll: Math.max(near.count, frequency - inside),
      all: Math.max(windows.size, windows.words - nodeWords),
    };
    if (near.count <= expected(counts)) continue;
    collocates.push(collocateOf(word, near, frequency, counts, windows.occurrences));
  }
  collocates.sort((a, b) => b[measure] - a[measure] || b.count - a.count || (a.word < b.word ? -1 : 1));
  const total = collocates.length;
  return {
    occurrences: windows.occurrences,
    articles: windows.articles,
    words: windows.words,
    total,
    collocates: collocates.slice(0, limit ?? total),
  };
}

const collocateOf = (
  word: string,
  { count, left, right }: Near,
  frequency: number,
  counts: Contingency,
  node: number,
): Collocate => ({
  word,
  count,
  left,
  right,
  frequency,
  expected: thousandths(expected(counts)),
  g2: thousandths(logLikelihood(counts)),
  logDice: thousandths(logDice(count, node, frequency)),
  mi: thousandths(mutualInformation(counts)),
  t: thousandths(tScore(counts)),
});
