/** The runs of words by which articles that repeat one another are told: those of the body, captions left out. */
import type { Analysis } from '../model/analysis.js';
import { shingles } from '../text/shingles.js';

export const bodyRuns = ({ body }: Pick<Analysis, 'body'>): Uint32Array =>
  shingles(body.filter(({ kind }) => kind !== 'caption').map(({ text }) => text));
