/** What near-duplicate detection compares: the body without captions, as five-word shingles. */
import type { Analysis } from '../model/analysis.js';

export const comparedTexts = ({ body }: Pick<Analysis, 'body'>): string[] =>
  body.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
