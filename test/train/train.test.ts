import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelFile, readModel } from '../../src/extract/quotations/learned/model-file.js';
import { readAnnotated } from '../evaluate/annotated-folder.js';
import { cardText } from './card.js';
import { exampleOf } from './examples.js';
import { train } from './train.js';

const options = { epochs: 2, cueBuckets: 1 << 10, partBuckets: 1 << 10, seeds: 2, unfamiliar: 0.5 };

const card = {
  trained: '2026-01-01',
  data: 'harbour news',
  terms: 'Free to use.',
  articles: 8,
  attributions: 90,
  figures: { 'quoted strict F1': 80.5 },
};

describe('training on a few articles', () => {
  const examples = readAnnotated(join(import.meta.dirname, '../annotated/articles'))
    .slice(0, 8)
    .flatMap((annotated) => exampleOf(annotated) ?? []);
  const { model, figures } = train(examples, options, () => {});
  const bytes = modelFile({ ...model, card });

  it('gives the same bytes twice', () => {
    expect(modelFile({ ...train(examples, options, () => {}).model, card })).toEqual(bytes);
  }, 60_000);

  it('gives weights that the program reads, and figures', () => {
    expect(readModel(bytes).rules.length).toBeGreaterThan(3);
    expect(figures['quoted recall']).toBeGreaterThan(50);
  });

  it('has a card with figures and calibration', () => {
    const text = cardText(card, { 'quoted strict F1': 79 }, [[0.25, 0.4]], 'abc');
    expect(text).toContain('| quoted strict F1 | 79.0 | 80.5 |');
    expect(text).toContain('| 0.25 | 0.40 |');
    expect(text).toContain('Trained 2026-01-01 on harbour news: 8 articles, 90 attributions');
  });
});
