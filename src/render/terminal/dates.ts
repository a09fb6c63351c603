/** Text output of date mentions, each in context. */
import type { DateMention, MentionInContext } from '../../model/date-mention.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { valueWords } from './timex-words.js';
import { dayWords, details, linked, type View } from './view.js';

/** Width of the value column: enough for most values, more if one of those shown is longer. */
const VALUE_WIDTH = 14;
const WIDEST_VALUE = 22;

const valueWidth = (mentions: readonly DateMention[]): number =>
  mentions.reduce(
    (most, one) => Math.max(most, Math.min(WIDEST_VALUE, valueWords(one).length + 2)),
    VALUE_WIDTH,
  );

/** The mention with the words on either side. */
function inContext({ text, left, right }: MentionInContext, { palette, ascii }: View): string {
  const gap = ascii ? '...' : '\u2026';
  const [before, after] = [escapeLine(left).trimStart(), escapeLine(right).trimEnd()];
  return `${before === '' ? '' : `${gap} ${before}`}${palette.match(escapeLine(text))}${after}${after === '' ? '' : ` ${gap}`}`;
}

/** The value, then the mention in context. */
function mentionLines(mention: MentionInContext, view: View, wide: number, end = ''): string {
  const { columns, palette } = view;
  const shown = valueWords(mention);
  const first = palette.title(shown) + ' '.repeat(Math.max(2, wide - shown.length));
  return wrap(inContext(mention, view) + end, columns, ' '.repeat(wide), first);
}

const linkedPlace = (place: string, { article, text, start }: MentionInContext, view: View): string =>
  linked(escapeLine(place), { path: article.path, place: { text, start } }, view);

/** On a terminal: grouped by article, with the rest of the id for `corpus show`: `:483`, `#q5:1204`. */
function* underArticles(mentions: readonly MentionInContext[], view: View): Generator<string> {
  const { columns, palette } = view;
  const wide = valueWidth(mentions);
  let shown: string | null = null;
  for (const mention of mentions) {
    const { article, quotation, start } = mention;
    if (article.id !== shown) {
      const about = details([dayWords(article.published), article.publisher, article.id]);
      yield (shown === null ? '' : '\n') + wrap(palette.dim(about), columns);
    }
    shown = article.id;
    const place = `${(quotation ?? article.id).slice(article.id.length)}:${start}`;
    yield mentionLines(mention, view, wide, ` ${palette.dim(linkedPlace(place, mention, view))}`);
  }
}

/** `inFull` prints each with its article and the full id, for files and pipes. */
export function* mentionsText(
  mentions: readonly MentionInContext[],
  view: View,
  inFull: boolean,
): Generator<string> {
  if (!inFull) {
    yield* underArticles(mentions, view);
    return;
  }
  const wide = valueWidth(mentions);
  for (const mention of mentions) {
    const { article, quotation, start } = mention;
    const id = linkedPlace(`${quotation ?? article.id}:${start}`, mention, view);
    const about = details([dayWords(article.published), article.publisher]);
    yield mentionLines(mention, view, wide) +
      wrap(view.palette.dim(about === '' ? id : `${about} \u00b7 ${id}`), view.columns, ' '.repeat(wide));
  }
}
