/**
 * Reports regular expressions of the program that can take more than linear time, found by recheck: `npm run
 * regexps`. Of the patterns that recheck reports or cannot decide, those without an unbounded quantifier pass
 * unless they are exponential, since their time at each offset is bounded.
 */
import { check, type Diagnostics } from 'recheck';
import { collect, type Expression } from './collect.js';
import { EXCEPTIONS } from './exceptions.js';

const AT_ONCE = 3;
const LIMITS = { timeout: 4000, attackTimeout: 500, incubationTimeout: 500 };
/** For patterns that cannot be judged in that time, as on a busy machine. */
const PATIENT = { timeout: 60_000, attackTimeout: 5000, incubationTimeout: 5000 };

/** No `*`, `+` or `{n,}` outside character classes and escapes. */
const isBounded = (source: string): boolean =>
  !/[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x'));

function verdict({ source }: Expression, found: Diagnostics): string | null {
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return isBounded(source) ? null : `cannot be judged (${found.error.kind})`;
  const { summary, type } = found.complexity;
  if (type === 'polynomial' && isBounded(source)) return null;
  return `${summary}, as with ${found.attack.pattern.slice(0, 200)}`;
}

const expressions = await collect();
const faults: string[] = [];
const used = new Set<(typeof EXCEPTIONS)[number]>();
const waiting = expressions.values();
const worker = async (): Promise<void> => {
  for (const expression of waiting) {
    const { file, source, flags } = expression;
    const excepted = EXCEPTIONS.find((one) => one.file === file && source.startsWith(one.begins));
    if (excepted) {
      used.add(excepted);
      continue;
    }
    // These flags do not affect the time, and the checker knows only one of them.
    const judge = (limits: typeof LIMITS) => check(source, flags.replace(/[dgv]/gu, ''), limits);
    let found = await judge(LIMITS);
    if (found.status === 'unknown' && !isBounded(source)) found = await judge(PATIENT);
    const fault = verdict(expression, found);
    if (fault !== null) faults.push(`${file}: /${source.slice(0, 160)}/${flags}\n  ${fault}`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
for (const one of EXCEPTIONS) {
  if (!used.has(one)) faults.push(`${one.file}: /${one.begins}…/ is excepted and does not exist`);
}
for (const fault of faults.sort()) console.log(fault);
console.log(
  `${expressions.length} regular expressions checked, ${used.size} excepted, ${faults.length} at fault`,
);
// The checker's child process would keep this one alive.
process.exit(faults.length === 0 ? 0 : 1);
