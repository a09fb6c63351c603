/** How words weigh for and against the story: by how often their lines belong to it. */
import type { WordWeights } from '../../src/parse/page/page.js';
import { wordHashes } from '../../src/parse/page/trained-body/trained-body.js';
import type { BodyExample } from './body-examples.js';

/** Words of fewer sites say more about these sites than about pages. */
const LEAST_SITES = 8;
const MOST_WORDS = 1500;
/** Lines that a page counts for at most, of either kind. */
const MOST_OF_PAGE = 4;
const STEADY = 8;
const MOST_WEIGHT = 6;
const STEPS = 20;

interface Seen {
  inBody: number;
  all: number;
  sites: Set<string>;
}

const logit = (share: number): number => Math.log(share / (1 - share));

export function lineWords(examples: readonly BodyExample[]): WordWeights {
  const seen = new Map<number, Seen>();
  for (const example of examples) countPage(example, seen);
  const sum = (of: (one: Seen) => number): number =>
    [...seen.values()].reduce((total, one) => total + of(one), 0);
  const usual =
    sum(({ inBody }) => inBody) /
    Math.max(
      1,
      sum(({ all }) => all),
    );
  const weighed = [...seen].flatMap(([hash, { inBody, all, sites }]) => {
    if (sites.size < LEAST_SITES) return [];
    const weight = logit((inBody + STEADY * usual) / (all + STEADY)) - logit(usual);
    return [{ hash, weight, worth: Math.abs(weight) * Math.sqrt(all) }];
  });
  const kept = weighed
    .sort((a, b) => b.worth - a.worth || (a.hash >>> 0) - (b.hash >>> 0))
    .slice(0, MOST_WORDS);
  return new Map(
    kept.map(({ hash, weight }) => [
      hash,
      Math.round(Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight)) * STEPS) / STEPS,
    ]),
  );
}

function countPage({ page, lines, inBody }: BodyExample, seen: Map<number, Seen>): void {
  const counted = new Map<string, number>();
  for (const { line, index } of lines) {
    const right = inBody[index] === true;
    for (const hash of new Set(wordHashes(line))) {
      const key = `${hash} ${right}`;
      const times = counted.get(key) ?? 0;
      if (times >= MOST_OF_PAGE) continue;
      counted.set(key, times + 1);
      const word = seen.get(hash) ?? { inBody: 0, all: 0, sites: new Set<string>() };
      word.all += 1;
      if (right) word.inBody += 1;
      word.sites.add(page.gold.site);
      seen.set(hash, word);
    }
  }
}
