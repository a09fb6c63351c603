/**
 * Prints the scores of the program on annotated articles: those of this repository, or any folder in the same
 * format.
 *
 *     npm run evaluate [-- DIR] [--json] [--show]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnnotated } from './annotated-folder.js';
import { faults, figuresOf, headline, intervals, measure } from './evaluate.js';
import { readAll } from './product.js';
import type { Scores } from './sums.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});

const percent = (value: number | null): string =>
  (value === null ? '-' : (100 * value).toFixed(1)).padStart(6);
const three = ({ precision, recall, f1 }: Scores): string => [precision, recall, f1].map(percent).join('');

const articles = readAnnotated(resolve(positionals[0] ?? join(import.meta.dirname, '../annotated/articles')));
const readings = await readAll(articles);
const measured = measure(articles, readings);
const figures = figuresOf(measured.sums, measured.items);
const head = headline(figures);
const between = intervals(measured);

if (values.json)
  console.log(JSON.stringify({ articles: articles.length, headline: head, intervals: between, figures }));
else {
  console.log(`${articles.length} articles\n`);
  console.log(
    '            gold  found   strict P     R    F1   relaxed P  R    F1   attributed P R  F1   speaker',
  );
  for (const [name, row] of Object.entries(figures.attributions)) {
    const counts = `${String(row.gold).padStart(7)}${String(row.predicted).padStart(7)}`;
    console.log(
      `${name.padEnd(9)}${counts}   ${three(row.strict)}   ${three(row.relaxed)}   ${three(row.attributed)}   ${percent(row.speaker)}`,
    );
  }
  console.log('\n                         %   95 % interval');
  for (const [name, value] of Object.entries(head)) {
    const [low, high] = between[name] ?? [];
    const interval =
      low === undefined || high === undefined ? '' : `   ${low.toFixed(1)} - ${high.toFixed(1)}`;
    console.log(`${name.padEnd(21)} ${value.toFixed(1).padStart(5)}${interval}`);
  }
  if (values.show) console.log(`\n${faults(articles, readings).join('\n')}`);
}
