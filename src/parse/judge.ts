/** Asks every line of a page what it is. */
import type { JudgedLine } from './judged-line.js';
import { LEFTOVER_RULES } from './leftovers/rules.js';
import type { Line } from './lines.js';

/** The first rule that matches names the line. */
export function judgeLines(lines: readonly Line[]): JudgedLine[] {
  return lines.map((line) => {
    const rule = LEFTOVER_RULES.find(
      (candidate) => line.words <= candidate.longest && candidate.matches(line),
    );
    return { ...line, leftover: rule?.id ?? null, cost: rule?.cost ?? 0, kept: false, reason: 'outside' };
  });
}
