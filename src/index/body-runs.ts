/** What near-duplicate detection compares: the body without captions, as five-word shingles. */
import type { Analysis } from '../model/analysis.js';
import { shingles } from '../text/shingles.js';

export const comparedTexts = ({ body }: Pick<Analysis, 'body'>): string[] =>
  body.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);

export const bodyRuns = (analysis: Pick<Analysis, 'body'>): Uint32Array => shingles(comparedTexts(analysis));
