/** Finds the standfirst: sentences or bullet points between headline and story that summarise it. */
import { type BodyRun, isProse, type JudgedLine } from '../page/page.js';

const LINES_MOST = 5;
const WORDS_MOST = 70;
const WORDS_LEAST = 6;

/** Indexes of its lines; empty if there are none between the headline and the story. */
export function findStandfirst(lines: readonly JudgedLine[], run: BodyRun, titleIndex: number): number[] {
  const found: number[] = [];
  for (let index = titleIndex + 1; index < run.first; index += 1) {
    const line = lines[index];
    if (
      !line ||
      line.leftover !== null ||
      line.repeated ||
      line.words < WORDS_LEAST ||
      line.words > WORDS_MOST
    )
      continue;
    const point = line.marker === 'bullet' && line.lower >= 2;
    if (!isProse(line) && !point && !(line.lower >= 3 && line.words >= 8)) continue;
    found.push(index);
    if (found.length === LINES_MOST) break;
  }
  return found;
}
