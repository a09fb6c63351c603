/** Whether two texts share so many words in a row that nobody would use them twice by chance. */
import { sequence, words } from '../../text/words.js';

/** Words in a row, stop words among them. */
const ENOUGH = 8;

function runsOf(text: string): string[] {
  const list = sequence(words(text)).map(({ exact }) => exact);
  return list
    .slice(0, Math.max(0, list.length - ENOUGH + 1))
    .map((_, at) => list.slice(at, at + ENOUGH).join(' '));
}

export function shareWordsInRow(a: string, b: string): boolean {
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}
