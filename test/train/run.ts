/**
 * Trains the model of attributions on a folder in the annotated form, prints how right it is on articles it has not seen,
 * and writes the weights with their card, MODEL.md, beside the code that reads them.
 *
 *   npm run train -- DIR [--name WORDS] [--terms SENTENCE] [--date DAY] [--articles N] [--out FILE]
 */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES_HASH, modelFile } from '../../src/extract/quotations/learned/model-file.js';
import { readAnnotated } from '../evaluate/annotated-folder.js';
import { CARD_OPTIONS, secondsLog } from '../forest/training-run.js';
import { cardText } from './card.js';
import { exampleOf } from './examples.js';
import { measuredRules, OPTIONS, train } from './train.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...CARD_OPTIONS,
    articles: { type: 'string' },
    out: { type: 'string' },
  },
});
const [dir] = positionals;
if (dir === undefined)
  throw new Error('usage: npm run train -- DIR [--name WORDS] [--terms SENTENCE] [--date DAY]');
const out = resolve(
  values.out ?? join(import.meta.dirname, '../../src/extract/quotations/learned/attribution.weights'),
);

const log = secondsLog();

const articles = readAnnotated(resolve(dir)).slice(0, Number(values.articles ?? 1e9));
const examples = articles.flatMap((annotated) => exampleOf(annotated) ?? []);
log(`${examples.length} articles`);
const { model, figures } = train(examples, OPTIONS, log);
const rules = measuredRules(examples);

console.log('on articles not seen        rules   rules and model');
for (const [name, value] of Object.entries(figures))
  console.log(
    `${name.padEnd(24)} ${(rules[name] ?? 0).toFixed(1).padStart(8)} ${value.toFixed(1).padStart(8)}`,
  );

const card = {
  trained: values.date,
  data: values.name ?? basename(resolve(dir)),
  terms: values.terms,
  articles: examples.length,
  attributions: articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
  figures,
};
const bytes = modelFile({ ...model, card });
writeFileSync(out, bytes);
const text = cardText(card, rules, model.calibration, FEATURES_HASH);
writeFileSync(join(dirname(out), 'MODEL.md'), text);
log(`${out}: ${bytes.length} bytes`);
