/** What a ranker learns from: the candidates of each page, which of them are right, and what the rules answer. */

import {
  hintedPublisher,
  publisherCandidates,
  rankedAuthors,
  ruledByline,
} from '../../src/parse/fields/fields.js';
import type { HintedPublisher } from '../../src/parse/fields/publisher/hints.js';
import { headlineCandidates } from '../../src/parse/page/headline/headline.js';
import { ruledHeadline } from '../../src/parse/page/headline/rules.js';
import { judgedPage, type Page, readPage } from '../../src/parse/page/page.js';
import type { Furniture, LineTrees, Ranker } from '../../src/parse/ranking/ranking.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { bareAuthor, barePublisher, isSameTitle, setF1 } from './same.js';

export interface Example {
  page: AnnotatedPage;
  candidates: { row: Float64Array; right: boolean }[];
  /** How right the rules' answer is, 1 or 0, between them for several names; null if they have none. */
  ruled: number | null;
  /** How many names are right answers together. */
  wanted: number;
  /** A clean article, which the rules decide. */
  quiet: boolean;
}

export function headlineExample(page: AnnotatedPage, furniture: Furniture): Example | null {
  const { title } = page.gold;
  if (title === null) return null;
  const { lines, run, quiet } = judgedPage(page.file);
  if (!run) return { page, candidates: [], ruled: null, wanted: 1, quiet };
  const ruled = ruledHeadline(lines, run, quiet, null);
  const isRight = (index: number): boolean => isSameTitle(title, lines[index]?.text ?? '');
  const candidates = headlineCandidates(lines, run, ruled, furniture);
  return {
    page,
    candidates: candidates.map(({ index, row }) => ({ row, right: isRight(index) })),
    ruled: ruled.headline && Number(isRight(ruled.headline.index)),
    wanted: 1,
    quiet,
  };
}

/** The page as read with models that have not seen its site. */
export const pageWith = (
  { file }: AnnotatedPage,
  ranker: Ranker | undefined,
  trees: LineTrees | undefined,
  furniture: Furniture,
): Page =>
  readPage(file, undefined, {
    headline: () => (ranker ? { ranker, furniture } : null),
    body: () => (trees ? { ...trees, furniture } : null),
  });

export function publisherExample(page: AnnotatedPage, read: Page, furniture: Furniture): Example | null {
  const wanted = new Set(page.gold.publishers.map(barePublisher));
  if (wanted.size === 0) return null;
  const { lines, run, headline, quiet } = read;
  const hinted: HintedPublisher = hintedPublisher(lines, ruledByline(lines, run, headline?.index ?? null));
  const isRight = (name: string): boolean => wanted.has(barePublisher(name));
  const candidates = publisherCandidates(lines, run?.first ?? lines.length, hinted, furniture);
  return {
    page,
    candidates: candidates.map(({ found, row }) => ({ row, right: isRight(found.name) })),
    ruled: hinted.answer && Number(isRight(hinted.answer.name)),
    wanted: 1,
    quiet,
  };
}

export function authorsExample(page: AnnotatedPage, read: Page, furniture: Furniture): Example | null {
  const wanted = new Set(page.gold.authors.map(bareAuthor));
  if (wanted.size === 0) return null;
  const { lines, run, headline, quiet } = read;
  const title = headline?.index ?? null;
  const ruled = ruledByline(lines, run, title);
  const candidates = rankedAuthors({ lines, run, title, quiet }, ruled, furniture);
  return {
    page,
    candidates: candidates.map(({ found, row }) => ({ row, right: wanted.has(bareAuthor(found.name)) })),
    ruled: ruled && setF1(wanted, new Set(ruled.authors.map(bareAuthor))),
    wanted: wanted.size,
    quiet,
  };
}
