/** Keyness: the words, or the speakers, that are more frequent in one of two sets of articles than in the other. */

import type { Snapshot } from '../../index/index.js';
import { inRoom } from '../../kernel/kernel.js';
import type { Keyword } from '../../model/keyword.js';
import { thousandths } from '../../text/thousandths.js';
import { both, countOf } from '../hits/hits.js';
import { personNames } from '../quotes/quotes.js';
import { logLikelihood, logRatio } from './association.js';
import { SideSums, wordsIn } from './word-totals.js';

/** The sizes of the two sets, and their items, most distinctive first. */
export interface Comparison {
  a: { articles: number; size: number };
  b: { articles: number; size: number };
  /** Articles in both sets. */
  inBoth: number;
  keywords: Keyword[];
}

const MILLION = 1_000_000;
const THOUSAND = 1000;

type Pair = readonly [a: number, b: number];

const NOWHERE: Pair = [0, 0];

/** A difference below this G2 may well be chance (5 %). */
const SIGNIFICANT = 3.84;

function keywordsOf(
  counts: Iterable<[string, Pair]>,
  [sizeA, sizeB]: Pair,
  per: number,
  least: number,
): Keyword[] {
  const found: Keyword[] = [];
  if (sizeA === 0 || sizeB === 0) return found;
  for (const [item, [a, b]] of counts) {
    if (a + b < least) continue;
    const g2 = logLikelihood({ inSample: a, sample: sizeA, inAll: a + b, all: sizeA + sizeB });
    if (g2 < SIGNIFICANT) continue;
    found.push({
      item,
      a: { count: a, rate: thousandths((a / sizeA) * per) },
      b: { count: b, rate: thousandths((b / sizeB) * per) },
      logRatio: thousandths(logRatio(a, sizeA, b, sizeB)),
      g2: thousandths(g2),
    });
  }
  return found.sort((x, y) => y.g2 - x.g2 || (x.item < y.item ? -1 : 1));
}

/** Occurrences of every form in the texts of both sets. */
function formsIn({ parts }: Snapshot, a: Uint8Array, b: Uint8Array): Map<string, Pair> {
  const sides = a.map((one, number) => (one === 1 ? 1 : 0) | (b[number] === 1 ? 2 : 0));
  const found = new Map<string, Pair>();
  for (const { segment, base } of parts) {
    inRoom((room) => {
      const sums = new SideSums(room, sides.subarray(base, base + segment.articles));
      segment.eachTerm(({ form, postings }) => {
        const [inA, inB] = sums.of(postings);
        if (inA + inB === 0) return;
        const [a, b] = found.get(form) ?? NOWHERE;
        found.set(form, [a + inA, b + inB]);
      });
    });
  }
  return found;
}

const setOf = (selected: Uint8Array, size: number): Comparison['a'] => ({
  articles: countOf(selected),
  size,
});

/** @param least as `minCount` */
function compareWords(snapshot: Snapshot, a: Uint8Array, b: Uint8Array, least: number): Comparison {
  const sizes: Pair = [wordsIn(snapshot, a), wordsIn(snapshot, b)];
  return {
    a: setOf(a, sizes[0]),
    b: setOf(b, sizes[1]),
    inBoth: countOf(both(a, b)),
    keywords: keywordsOf(formsIn(snapshot, a, b), sizes, MILLION, least),
  };
}

/** Whom each set quotes: quotations with a named speaker, by the speaker's canonical name. */
function compareSpeakers(snapshot: Snapshot, a: Uint8Array, b: Uint8Array, least: number): Comparison {
  const names = personNames(snapshot, snapshot.order);
  const counts = new Map<string, [number, number]>();
  const sizes: [number, number] = [0, 0];
  for (const { segment, base } of snapshot.parts) {
    const { quotes, columns, strings } = segment;
    const [first, end, name] = [columns.get('firstQuote'), columns.get('endQuote'), quotes.column('name')];
    for (let at = 0; at < segment.articles; at += 1) {
      const sides = [a[base + at] === 1, b[base + at] === 1];
      if (!sides[0] && !sides[1]) continue;
      for (let row = first[at] ?? 0; row < (end[at] ?? 0); row += 1) {
        const written = strings.text(name[row] ?? 0);
        if (written === null || quotes.speaker(row)?.anonymous !== false || !quotes.isCertain(row)) continue;
        const speaker = names.get(written) ?? written;
        const known = counts.get(speaker) ?? [0, 0];
        counts.set(speaker, known);
        for (const side of [0, 1] as const) {
          if (!sides[side]) continue;
          known[side] += 1;
          sizes[side] += 1;
        }
      }
    }
  }
  return {
    a: setOf(a, sizes[0]),
    b: setOf(b, sizes[1]),
    inBoth: countOf(both(a, b)),
    keywords: keywordsOf(counts, sizes, THOUSAND, least),
  };
}

export interface CompareOptions {
  of: 'words' | 'speakers';
  /** Minimum count in both sets together. */
  minCount: number;
}

/** Items that are more frequent in one of two sets of articles than in the other. */
export function compareSets(
  snapshot: Snapshot,
  [a, b]: readonly [Uint8Array, Uint8Array],
  { of, minCount }: CompareOptions,
): Comparison {
  return (of === 'speakers' ? compareSpeakers : compareWords)(snapshot, a, b, minCount);
}
