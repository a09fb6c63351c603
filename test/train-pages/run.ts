/**
 * Trains the rankers of headline and publisher on a folder of annotated pages, prints how right they are on sites they have
 * not seen, and writes the weights with their card, MODEL.md, beside the code that reads them.
 *
 *   npm run train-pages -- DIR [--name WORDS] [--terms SENTENCE] [--date DAY] [--without GOLD] [--out FOLDER]
 *
 * `--without` leaves out the sites of another `gold.ndjson`, for figures on them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { furnitureFile, lineTreesFile, rankerFile } from '../../src/parse/ranking/ranking.js';
import { LINE_COLUMNS } from '../../src/parse/rankings.js';
import { CARD_OPTIONS, secondsLog } from '../forest/training-run.js';
import { annotatedPages, sitesIn } from './annotated-pages.js';
import { cardText } from './card.js';
import { FOLDS, trainPages } from './train-pages.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...CARD_OPTIONS,
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const [dir] = positionals;
if (dir === undefined) throw new Error('usage: npm run train-pages -- DIR [--name WORDS] [--terms SENTENCE]');
const out = resolve(values.out ?? join(import.meta.dirname, '../../src/parse/ranking'));
// Before the work of minutes that is written there.
mkdirSync(out, { recursive: true });

const log = secondsLog();

const without = values.without === undefined ? new Set<string>() : sitesIn(resolve(values.without));
const pages = annotatedPages(resolve(dir)).filter(({ gold }) => !without.has(gold.site));
log(`${pages.length} pages`);
const { furniture, rankers, rows, lineTrees, bodyRows } = trainPages(pages, log);

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);
console.log('coverage, accuracy, F1 on sites not seen     rules               ranked');
for (const { field, group, rules, ranked } of rows) {
  const figures = [rules, ranked].map(({ coverage, accuracy, f1 }) =>
    [coverage, accuracy, f1].map(percent).join(' '),
  );
  console.log(
    `${field.padEnd(10)} ${group.padEnd(16)} ${String(ranked.asked).padStart(5)}   ${figures.join('   ')}`,
  );
}

console.log('precision, recall, F1 of the body on sites not seen');
for (const { group, asked, rules, trained } of bodyRows) {
  const figures = [rules, trained].map(({ precision, recall, f1 }) =>
    [precision, recall, f1].map(percent).join(' '),
  );
  console.log(`body       ${group.padEnd(16)} ${String(asked).padStart(5)}   ${figures.join('   ')}`);
}

if (lineTrees) {
  const bytes = lineTreesFile(lineTrees, LINE_COLUMNS);
  writeFileSync(join(out, 'body.weights'), bytes);
  log(`body.weights: ${bytes.length} bytes`);
}
writeFileSync(join(out, 'furniture.weights'), furnitureFile(furniture));
for (const { field, features, ranker } of rankers) {
  const bytes = rankerFile(ranker, features);
  writeFileSync(join(out, `${field}.weights`), bytes);
  log(`${field}.weights: ${bytes.length} bytes`);
}
const card = {
  trained: values.date,
  data: values.name ?? basename(resolve(dir)),
  terms: values.terms,
  pages: pages.length,
  sites: new Set(pages.map(({ gold }) => gold.site)).size,
  folds: FOLDS,
  rows,
  bodyRows,
  calibrations: Object.fromEntries(rankers.map(({ field, ranker }) => [field, ranker.calibration])),
  least: Object.fromEntries(rankers.map(({ field, ranker }) => [field, ranker.least])),
};
writeFileSync(join(out, 'MODEL.md'), cardText(card));
