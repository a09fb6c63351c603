/** The section label above the headline: "World", "CHINA / DIPLOMACY". */
import type { JudgedLine } from '../page/page.js';
import { knownOutlet } from './outlets.js';

const REACH = 4;
const WORDS_MOST = 5;

/** Index of the label's line; null if there is no short label directly above the headline. */
export function findSection(lines: readonly JudgedLine[], titleIndex: number): number | null {
  for (let index = titleIndex - 1; index >= Math.max(0, titleIndex - REACH); index -= 1) {
    const line = lines[index];
    if (!line) return null;
    if (line.leftover !== null) continue;
    const label =
      line.words <= WORDS_MOST && !line.ended && line.lower === 0 && line.marker === null && line.copies <= 2;
    return label && /\p{L}{3}/u.test(line.text) && !/[\d:?@]/u.test(line.text) && !knownOutlet(line.text)
      ? index
      : null;
  }
  return null;
}
