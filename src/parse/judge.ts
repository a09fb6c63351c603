/** Asks every line of a page what it is. */
import type { JudgedLine } from './judged-line.js';
import { LEFTOVER_RULES } from './leftovers/rules.js';

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
