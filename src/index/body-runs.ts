/** Five-word shingles of the body without captions, for near-duplicate detection. */
import type { Analysis } from '../model/analysis.js';
import { shingles } from '../text/shingles.js';

export const bodyRuns = ({ body }: Pick<Analysis, 'body'>): Uint32Array =>
  shingles(body.filter(({ kind }) => kind !== 'caption').map(({ text }) => text));
