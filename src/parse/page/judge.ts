/** Asks every line of a page what it is. */

import { lineHash } from '../../text/line-hash.js';
import type { JudgedLine } from './judged-line.js';
import { LEFTOVER_RULES } from './leftovers/leftovers.js';

/** The first rule that matches names the line; works on the lines in place. */
export function judgeLines(lines: readonly JudgedLine[]): void {
  for (const line of lines) {
    for (const rule of LEFTOVER_RULES) {
      if (line.words > rule.longest || !rule.matches(line)) continue;
      line.leftover = rule.id;
      line.cost = rule.cost;
      break;
    }
  }
}

/** Names the lines that other articles of the publisher have too, by their hashes. */
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
