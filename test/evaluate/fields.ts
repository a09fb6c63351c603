/**
 * Scores fields outside the body: title and publication day (equality of letters and digits), authors (F1 of the
 * names), and the body (F1 of its words by position).
 */
import type { Span } from '../annotated/marks.js';
import { add, type Scores, type Sums, scores, share } from './sums.js';
import type { MeasuredText } from './words.js';

export interface Fields {
  title: string | null;
  authors: string[];
  published: string | null;
  body: Span[];
}

export const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const day = (published: string | null): string => (published ?? '').slice(0, 10);

export const FIELDS = ['title', 'published'] as const;

export const isRight = (field: (typeof FIELDS)[number], gold: Fields, predicted: Fields): boolean =>
  field === 'title'
    ? plain(gold.title) === plain(predicted.title)
    : day(gold.published) === day(predicted.published);

export function countFields(text: MeasuredText, gold: Fields, predicted: Fields, sums: Sums): void {
  for (const field of FIELDS) {
    if (gold[field] === null) continue;
    add(sums, `${field}.gold`);
    if (isRight(field, gold, predicted)) add(sums, `${field}.right`);
  }
  const named = new Set(gold.authors.map(plain));
  add(sums, 'authors.gold', named.size);
  add(sums, 'authors.predicted', predicted.authors.length);
  add(sums, 'authors.right', predicted.authors.filter((name) => named.has(plain(name))).length);
  const words = text.wordSet(gold.body);
  const found = text.wordSet(predicted.body);
  add(sums, 'body.gold', words.size);
  add(sums, 'body.predicted', found.size);
  add(sums, 'body.right', [...found].filter((word) => words.has(word)).length);
}

export const fieldShare = (sums: Sums, field: string): number | null =>
  share(sums.get(`${field}.right`) ?? 0, sums.get(`${field}.gold`) ?? 0);

export function fieldScores(sums: Sums, field: 'authors' | 'body'): Scores {
  const right = sums.get(`${field}.right`) ?? 0;
  return scores(right, sums.get(`${field}.predicted`) ?? 0, right, sums.get(`${field}.gold`) ?? 0);
}
