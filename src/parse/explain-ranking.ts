/** Explains the ranked fields of a page: the best candidate, the runner-up, and the features that decide between them. */
import type { SourceFile } from '../load/load.js';
import {
  hintedPublisher,
  personsAmong,
  publisherCandidates,
  rankedAuthors,
  ruledByline,
} from './fields/fields.js';
import { headlineCandidates, judgedPage, type Page, readPage, ruledHeadline } from './page/page.js';
import { decidingFeatures, inOrder, type RankedField } from './ranking/ranking.js';
import { PAGE_MODELS, RANKED, rankingOf } from './rankings.js';

export interface RankedCandidate {
  field: 'title' | 'authors' | 'publisher';
  /** Offset at which its line begins, or an offset in that line. */
  start: number;
  /** 1 for the best candidate, 2 for the runner-up. */
  place: number;
  score: number;
  /** For the best candidate: the features that decide. */
  because: string[];
}

const FIELDS: Readonly<Record<RankedField, RankedCandidate['field']>> = {
  headline: 'title',
  authors: 'authors',
  publisher: 'publisher',
};

interface Row {
  row: Float64Array;
  start: number;
}

/** The two best candidates of a field. */
function firstTwo(field: RankedField, rows: readonly Row[]): RankedCandidate[] {
  const { ranker } = rankingOf(field);
  const [best, other] = inOrder(ranker, rows);
  if (!best || best.score < ranker.least) return [];
  const because = other
    ? decidingFeatures(ranker, RANKED[field], best.candidate.row, other.candidate.row)
    : [];
  return [best, ...(other ? [other] : [])].map(({ candidate, score }, at) => ({
    field: FIELDS[field],
    start: candidate.start,
    place: at + 1,
    score: Math.round(score * 100) / 100,
    because: at === 0 ? because : [],
  }));
}

/** Empty for clean articles, and for fields that front matter gives. */
export function explainRanking(file: SourceFile, repeated?: ReadonlySet<number>): RankedCandidate[] {
  const { frontMatter, clean } = file;
  const page = readPage(file, repeated, PAGE_MODELS);
  if (clean || page.quiet) return [];
  return [
    ...(frontMatter?.title ? [] : firstTwo('headline', headlineRows(file, repeated))),
    ...(frontMatter && frontMatter.authors.length > 0 ? [] : firstTwo('authors', authorRows(page))),
    ...(frontMatter?.publisher ? [] : firstTwo('publisher', publisherRows(page))),
  ];
}

function headlineRows(file: SourceFile, repeated?: ReadonlySet<number>): Row[] {
  const { lines, run, quiet } = judgedPage(file, repeated);
  if (!run) return [];
  const ruled = ruledHeadline(lines, run, quiet, null);
  return headlineCandidates(lines, run, ruled, rankingOf('headline').furniture).map(({ index, row }) => ({
    row,
    start: lines[index]?.start ?? 0,
  }));
}

function authorRows({ lines, run, headline, quiet }: Page): Row[] {
  const title = headline?.index ?? null;
  const ruled = ruledByline(lines, run, title);
  const around = { lines, run, title, quiet };
  const ranked = rankedAuthors(around, ruled, rankingOf('authors').furniture);
  return personsAmong(ranked, around, ({ found }) => found).map(({ found, row }) => ({
    row,
    start: found.line.start,
  }));
}

function publisherRows({ lines, run, headline }: Page): Row[] {
  const hinted = hintedPublisher(lines, ruledByline(lines, run, headline?.index ?? null));
  const { furniture } = rankingOf('publisher');
  return publisherCandidates(lines, run?.first ?? lines.length, hinted, furniture).map(({ found, row }) => ({
    row,
    start: found.range.start,
  }));
}
