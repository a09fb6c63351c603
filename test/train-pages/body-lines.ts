/** Which lines of a page belong to its body, by an annotated body. */
import type { JudgedLine } from '../../src/parse/page/page.js';
import { runsOf, wordsOf } from './body-score.js';

const RUN = 4;
const SURE_WORDS = 8;
const NEAR = 2;

const bare = (text: string): string => wordsOf(text).join(' ').toLowerCase();

type Verdict = boolean | 'short';

/** Half of the runs of a line make it one of the body; lines too short for that are left to their neighbours. */
function verdictOf(line: string, runs: ReadonlyMap<string, number>, body: string): Verdict {
  const words = wordsOf(line);
  if (words.length === 0) return false;
  if (words.length >= RUN) {
    const own = [...runsOf(line).keys()];
    return own.filter((run) => runs.has(run)).length * 2 >= own.length;
  }
  return body.includes(` ${words.join(' ').toLowerCase()} `) ? 'short' : false;
}

const nearest = (verdicts: readonly Verdict[], from: number, step: number): boolean => {
  for (let at = from + step; Math.abs(at - from) <= NEAR; at += step) {
    const verdict = verdicts[at];
    if (verdict === true || verdict === false) return verdict;
  }
  return false;
};

export function linesOfBody(lines: readonly JudgedLine[], body: string): boolean[] {
  const runs = runsOf(body);
  const whole = ` ${bare(body)} `;
  const own = new Set(body.split('\n').map(bare));
  const verdicts = lines.map(({ text }) => verdictOf(text, runs, whole));
  const sure = lines.flatMap(({ words }, at) => (verdicts[at] === true && words >= SURE_WORDS ? [at] : []));
  const [first, last] = [sure[0] ?? lines.length, sure.at(-1) ?? -1];
  return lines.map(({ text, words }, at) => {
    const verdict = verdicts[at];
    if (verdict === 'short') {
      const between = nearest(verdicts, at, -1) && nearest(verdicts, at, 1);
      return at >= first && at <= last && (own.has(bare(text)) || between);
    }
    const inside = at >= first - NEAR && at <= last + NEAR;
    return verdict === true && (words >= SURE_WORDS || inside);
  });
}
