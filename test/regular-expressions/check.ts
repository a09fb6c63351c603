/**
 * Whether any regular expression of the program can be made to take more than linear time: `npm run regexps`. Asked is
 * recheck. It is at a loss with some long patterns; of those, and of those that it finds slow, the ones without an
 * unbounded quantifier are let pass, as the time for each place in a text has a bound, unless it is exponential.
 */
import { check, type Diagnostics } from 'recheck';
import { collect, type Expression } from './collect.js';
import { EXCEPTIONS } from './exceptions.js';

const AT_ONCE = 3;
const LIMITS = { timeout: 4000, attackTimeout: 500, incubationTimeout: 500 };

/** No `*`, `+` or `{n,}`, whatever stands in character classes and escapes aside. */
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
    // Neither matters for the time, and the checker knows only one of them.
    const fault = verdict(expression, await check(source, flags.replace(/[dgv]/gu, ''), LIMITS));
    if (fault === null) continue;
    const excepted = EXCEPTIONS.find((one) => one.file === file && source.startsWith(one.begins));
    if (excepted) used.add(excepted);
    else faults.push(`${file}: /${source.slice(0, 160)}/${flags}\n  ${fault}`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
for (const one of EXCEPTIONS) {
  if (!used.has(one)) faults.push(`${one.file}: /${one.begins}…/ needs no exception`);
}
for (const fault of faults.sort()) console.log(fault);
console.log(
  `${expressions.length} regular expressions checked, ${used.size} excepted, ${faults.length} at fault`,
);
// The checker's own process would keep this one alive.
process.exit(faults.length === 0 ? 0 : 1);
