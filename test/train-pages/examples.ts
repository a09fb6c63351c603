/** What a ranker learns from: the candidates of each page, which of them are right, and what the rules answer. */

import { findByline, hintedPublisher, publisherCandidates } from '../../src/parse/fields/fields.js';
import type { HintedPublisher } from '../../src/parse/fields/publisher/hints.js';
import { headlineCandidates } from '../../src/parse/page/headline/headline.js';
import { ruledHeadline } from '../../src/parse/page/headline/rules.js';
import { judgedPage, type Page, readPage } from '../../src/parse/page/page.js';
import type { Furniture, Ranker } from '../../src/parse/ranking/ranking.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { barePublisher, isSameTitle } from './same.js';

export interface Example {
  page: AnnotatedPage;
  candidates: { row: Float64Array; right: boolean }[];
  /** Whether the rules' answer is right; null if they have none. */
  ruled: boolean | null;
  /** A clean article, which the rules decide. */
  quiet: boolean;
}

export function headlineExample(page: AnnotatedPage, furniture: Furniture): Example | null {
  const { title } = page.gold;
  if (title === null) return null;
  const { lines, run, quiet } = judgedPage(page.file);
  if (!run) return { page, candidates: [], ruled: null, quiet };
  const ruled = ruledHeadline(lines, run, quiet, null);
  const isRight = (index: number): boolean => isSameTitle(title, lines[index]?.text ?? '');
  const candidates = headlineCandidates(lines, run, ruled, furniture);
  return {
    page,
    candidates: candidates.map(({ index, row }) => ({ row, right: isRight(index) })),
    ruled: ruled.headline && isRight(ruled.headline.index),
    quiet,
  };
}

/** The page as read with a ranker of headlines that has not seen its site. */
export const pageWith = ({ file }: AnnotatedPage, ranker: Ranker | undefined, furniture: Furniture): Page =>
  readPage(file, undefined, () => (ranker ? { ranker, furniture } : null));

export function publisherExample(page: AnnotatedPage, read: Page, furniture: Furniture): Example | null {
  const wanted = new Set(page.gold.publishers.map(barePublisher));
  if (wanted.size === 0) return null;
  const { lines, run, headline, quiet } = read;
  const hinted: HintedPublisher = hintedPublisher(lines, findByline(lines, run, headline?.index ?? null));
  const isRight = (name: string): boolean => wanted.has(barePublisher(name));
  const candidates = publisherCandidates(lines, run?.first ?? lines.length, hinted, furniture);
  return {
    page,
    candidates: candidates.map(({ found, row }) => ({ row, right: isRight(found.name) })),
    ruled: hinted.answer && isRight(hinted.answer.name),
    quiet,
  };
}
