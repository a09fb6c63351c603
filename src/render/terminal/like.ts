/**
 * Text output of quotations compared with a wording: the answer in words, then each quotation with its differences in wdiff's
 * notation.
 */
import type { DifferentWords, FoundLike, LikeQuotation } from '../../model/likeness.js';
import { counted } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import type { Palette } from './palette.js';
import { calledIn, dayWords, details, linked, speakerWords, type View } from './view.js';

const nameOf = ({ speaker }: LikeQuotation): string => calledIn(speaker) ?? 'an unknown speaker';

/** `Ida Holt, 2021-03-04` */
const bySpeaker = (one: LikeQuotation): string =>
  `${escapeLine(nameOf(one))}, ${dayWords(one.article.published)}`;

/** `said so, word for word, by Ida Holt, 2021-03-04, in 2 articles` */
function answerInWords(
  { total, verbatim, verbatimArticles }: Omit<FoundLike, 'results'>,
  [first]: readonly LikeQuotation[],
): string | null {
  if (!first || total === 0) return null;
  return verbatim > 0
    ? `said so, word for word, by ${bySpeaker(first)}, in ${counted(verbatimArticles, 'article')}`
    : `not found in these words; nearest: ${bySpeaker(first)} (likeness ${first.likeness})`;
}

/** `[-missing-]`, `{+added+}` */
export function differentWords({ kind, text }: DifferentWords, { match, error, quotation }: Palette): string {
  const words = escapeLine(text);
  if (kind === 'same') return quotation(words);
  return kind === 'missing' ? error(`[-${words}-]`) : match(`{+${words}+}`);
}

function compared({ difference, before, after }: LikeQuotation, { palette }: View): string {
  const stretch = difference.map((piece) => differentWords(piece, palette)).join(' ');
  return `${escapeLine(before)}${stretch}${escapeLine(after)}`;
}

/** A quotation with its differences marked. */
export function likeEntry(found: LikeQuotation, view: View): string {
  const { columns, palette } = view;
  const { id, article, kind, text, start, likeness, changes } = found;
  const rest = details([
    dayWords(article.published),
    article.publisher,
    kind === 'direct' ? null : kind,
    ...changes.map((change) => `changes: ${change}`),
  ]);
  const head = `${likeness.toFixed(3)}  ${palette.title(escapeLine(speakerWords(found.speaker)))} \u00b7 ${rest}`;
  const place = linked(palette.dim(escapeLine(id)), { path: article.path, place: { text, start } }, view);
  return (
    wrap(head, columns, ' '.repeat(7), '') +
    wrap(compared(found, view), columns, '  ') +
    wrap(place, columns, '  ')
  );
}

export function* likeText(
  found: Omit<FoundLike, 'results'>,
  results: readonly LikeQuotation[],
  view: View,
): Generator<string> {
  const answer = answerInWords(found, results);
  if (answer !== null) yield wrap(answer, view.columns);
  for (const result of results) yield `\n${likeEntry(result, view)}`;
}
