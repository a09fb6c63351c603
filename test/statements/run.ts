/**
 * Prints how right `corpus quotes --group statement` is on pairs of quotations judged by hand:
 *
 *     npm run statements [-- --show]
 *
 * With --show, the places of all pairs of the tuning half that are judged wrongly.
 */
import { parseArgs } from 'node:util';
import { askAll } from './ask.js';
import { isHere } from './pairs.js';
import { type Joined, type Scores, scoresOf } from './scores.js';

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });

const percent = (value: number | null): string =>
  (value === null ? '-' : (100 * value).toFixed(1)).padStart(10);

function row(name: string, { pairs, same, joined, precision, recall }: Scores): void {
  const counts = [pairs, same, joined].map((count) => String(count).padStart(8)).join('');
  console.log(`${name.padEnd(34)}${counts}${percent(precision)}${percent(recall)}`);
}

/** Which pairs each row is about. */
const KINDS: readonly [string, (pair: Joined) => boolean][] = [
  ['both quoted', ({ quotations }) => quotations?.every(({ quoted }) => quoted) ?? false],
  [
    'one quoted, one indirect',
    ({ quotations }) => quotations !== null && quotations[0].quoted !== quotations[1].quoted,
  ],
  ['both indirect', ({ quotations }) => quotations?.every(({ quoted }) => !quoted) ?? false],
  [
    'of two papers',
    ({ quotations }) => quotations !== null && quotations[0].publisher !== quotations[1].publisher,
  ],
  [
    'of one paper',
    ({ quotations }) => quotations !== null && quotations[0].publisher === quotations[1].publisher,
  ],
  ['not extracted', ({ quotations }) => quotations === null],
];

function print(pairs: readonly Joined[]): void {
  console.log(`${''.padEnd(34)}   pairs    same  joined precision    recall`);
  for (const half of ['tune', 'held'] as const) {
    const of = pairs.filter((pair) => pair.half === half);
    row(half === 'tune' ? 'the half for tuning' : 'the half held out', scoresOf(of));
    for (const [name, isOf] of KINDS) row(`  ${name}`, scoresOf(of.filter(isOf)));
  }
  row('both halves', scoresOf(pairs));
  const wrong = pairs.filter(({ half, same, joined }) => half === 'tune' && same !== joined);
  for (const { same, a, b, quotations } of values.show ? wrong : []) {
    const ids = quotations?.map(({ id }) => id) ?? [a.join(' '), b.join(' ')];
    console.log(`${same ? 'missed' : 'joined by mistake'}: ${ids.join(' and ')}`);
  }
}

if (isHere) print(askAll());
else console.log('skipped: the judged articles, ../shared/eval/attribution/train, are not here');
