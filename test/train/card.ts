/** The model card: what the weights were trained on, and how right they are on articles they have not seen. */

import type { ModelCard } from '../../src/extract/quotations/learned/model-file.js';
import type { Calibration } from '../../src/forest/forest.js';

const percent = (value: number | undefined): string => (value ?? 0).toFixed(1);

/** Markdown. @param rules the figures of the rules alone on the same articles */
export function cardText(
  { trained, data, terms, articles, attributions, figures }: ModelCard,
  rules: Readonly<Record<string, number>>,
  calibration: Calibration,
  features: string,
): string {
  const rows = Object.entries(figures).map(
    ([name, value]) => `| ${name} | ${percent(rules[name])} | ${percent(value)} |`,
  );
  const steps = calibration.map(([score, share]) => `| ${score.toFixed(2)} | ${share.toFixed(2)} |`);
  return [
    '# Model card of attribution.weights',
    '',
    `- Trained ${trained} on ${data}: ${articles} articles, ${attributions} attributions annotated by hand.`,
    `- ${terms}`,
    '- Features: hashed combinations of words, word classes, marks and what the rules find. The weights are numbers by hash;',
    '  no text can be read from them.',
    `- Trained for the features ${features}; a program with others refuses the file.`,
    '- For English news. Training texts are of few publishers and years, so expect less elsewhere.',
    '',
    'Figures in hundredths, cross-validated: each half of the articles by a model trained on the other.',
    '',
    '| figure | rules | rules and model |',
    '|---|---|---|',
    ...rows,
    '',
    'Calibration, on the same articles: the score of a finding, and how often one like it is right.',
    '',
    '| score | right |',
    '|---|---|',
    ...steps,
    '',
  ].join('\n');
}
