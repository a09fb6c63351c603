/** Whether two texts share so many consecutive words that chance is ruled out. */
import { sequence, words } from '../../text/words.js';

/** Consecutive words, stop words included. */
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
