/** The model card: what the rankers were trained on, and how right they are on sites they have not seen. */
import type { Calibration } from '../../src/forest/forest.js';
import type { overall } from './body-score.js';
import type { Figures } from './train-ranker.js';

export interface CardRow {
  field: string;
  group: string;
  rules: Figures;
  ranked: Figures;
}

type BodyFigures = ReturnType<typeof overall>;

export interface BodyRow {
  group: string;
  asked: number;
  rules: BodyFigures;
  trained: BodyFigures;
}

export interface Card {
  bodyRows: readonly BodyRow[];
  trained: string;
  data: string;
  terms: string;
  pages: number;
  sites: number;
  folds: number;
  rows: readonly CardRow[];
  calibrations: Readonly<Record<string, Calibration>>;
  least: Readonly<Record<string, number>>;
}

const hundredths = (value: number): string => value.toFixed(2);
const figures = ({ coverage, accuracy, f1 }: Figures): string =>
  `${hundredths(coverage)} / ${hundredths(accuracy)} / ${f1.toFixed(3)}`;

const bodyFigures = ({ precision, recall, f1 }: BodyFigures): string =>
  `${hundredths(precision)} / ${hundredths(recall)} / ${f1.toFixed(3)}`;

/** Markdown. */
export function cardText({
  trained,
  data,
  terms,
  pages,
  sites,
  folds,
  rows,
  bodyRows,
  calibrations,
  least,
}: Card): string {
  const table = rows.map(
    ({ field, group, rules, ranked }) =>
      `| ${field} | ${group} | ${ranked.asked} | ${figures(rules)} | ${figures(ranked)} |`,
  );
  const steps = Object.entries(calibrations).flatMap(([field, calibration]) =>
    calibration.map(([score, share]) => `| ${field} | ${hundredths(score)} | ${hundredths(share)} |`),
  );
  const limits = Object.entries(least).map(([field, limit]) => `${field} ${limit}`);
  return [
    '# Model card of body.weights, headline.weights, publisher.weights, authors.weights and furniture.weights',
    '',
    `- Trained ${trained} on ${data}: ${pages} texts of pages of ${sites} sites.`,
    `- ${terms}`,
    '- Features: the place, form and neighbours of a line or name, and what the rules say of it. None is a word of the',
    '  pages. `furniture.weights` has short lines that at least four sites share, as hashes.',
    '- `body.weights` decides which lines belong to the story, on English and German pages of at least 40 lines; on others, and on',
    '  clean articles, the rules decide. It has the weights of 1,500 words, as hashes. Whether standfirsts, lists and captions belong to a body differs',
    '  between the annotations, so a page in which it agrees with one is wrong by another.',
    '- Front matter, labels and clean articles are not ranked. Mostly English pages, then German; other languages are few.',
    `- No answer is given below these scores: ${limits.join(', ')}.`,
    '',
    `Cross-validated by site, in ${folds} parts: each page by rankers that saw no page of its site. Share of pages with an answer,`,
    'share of answers that are right, and F1.',
    '',
    '| field | pages | asked | rules | ranked |',
    '|---|---|---|---|---|',
    ...table,
    '',
    'The lines of the story, in the same parts: precision, recall and F1 of the body by its runs of four words.',
    '',
    '| pages | asked | rules | trained |',
    '|---|---|---|---|',
    ...bodyRows.map(
      ({ group, asked, rules, trained }) =>
        `| ${group} | ${asked} | ${bodyFigures(rules)} | ${bodyFigures(trained)} |`,
    ),
    '',
    'Calibration, on the same pages: the score of an answer, and how often one like it is right.',
    '',
    '| field | score | right |',
    '|---|---|---|',
    ...steps,
    '',
  ].join('\n');
}
