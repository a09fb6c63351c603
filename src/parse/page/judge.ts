/** Classifies the lines of a page with the boilerplate rules. */

import { lineHash } from '../../text/line-hash.js';
import type { JudgedLine } from './judged-line.js';
import { LEFTOVER_RULES, signsIn } from './leftovers/leftovers.js';

const LONGEST = Math.max(...LEFTOVER_RULES.map(({ longest }) => longest));

/** The first matching rule classifies the line, in place. */
export function judgeLines(lines: readonly JudgedLine[]): void {
  for (const line of lines) {
    if (line.words > LONGEST) continue;
    const signs = signsIn(line.plain);
    for (const rule of LEFTOVER_RULES) {
      if (line.words > rule.longest || !rule.matches(line, signs)) continue;
      line.leftover = rule.id;
      line.cost = rule.cost;
      break;
    }
  }
}

/** Marks lines that other articles of the publisher also contain, by hash. */
export function judgeRepeated(
  text: string,
  lines: readonly JudgedLine[],
  repeated: ReadonlySet<number>,
): void {
  for (const line of lines) {
    if (line.leftover === null && repeated.has(lineHash(text.slice(line.start, line.end)))) {
      line.leftover = 'other-articles';
    }
  }
}
