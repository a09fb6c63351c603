/** Text output of date mentions, each with the words beside it. */
import type { DateMention, MentionInContext } from '../../model/date-mention.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { dayWords, details, linked, type View } from './view.js';

/** Fits most values: `2020-10-22`, `2020-10`, `PRESENT_REF`. */
const VALUE_WIDTH = 14;

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** `2020-10-22`, `P3D`, `P1W each 2X`; in words for what has no day. */
function valueWords({ value, quantity, frequency }: DateMention): string {
  if (value === null) return 'no known day';
  const parts = [REFERENCES[value] ?? value, quantity?.toLowerCase(), frequency];
  return parts
    .filter((part) => part)
    .map((part) => escapeLine(part ?? ''))
    .join(' ');
}

/** The value, then the mention between the words beside it, then its place. */
export function* mentionsText(mentions: readonly MentionInContext[], view: View): Generator<string> {
  const { columns, palette, ascii } = view;
  const indent = ' '.repeat(VALUE_WIDTH);
  const gap = ascii ? '...' : '\u2026';
  for (const mention of mentions) {
    const { text, article, start, quotation, left, right } = mention;
    const target = { path: article.path, place: { text, start } };
    const id = linked(escapeLine(`${quotation ?? article.id}:${start}`), target, view);
    const about = details([dayWords(article.published), article.publisher]);
    const shown = valueWords(mention);
    const first = palette.title(shown) + ' '.repeat(Math.max(2, VALUE_WIDTH - shown.length));
    const [before, after] = [escapeLine(left).trimStart(), escapeLine(right).trimEnd()];
    const words = `${before === '' ? '' : `${gap} ${before}`}${palette.match(escapeLine(text))}${after}${after === '' ? '' : ` ${gap}`}`;
    yield wrap(words, columns, indent, first) +
      wrap(palette.dim(about === '' ? id : `${about} \u00b7 ${id}`), columns, indent);
  }
}
