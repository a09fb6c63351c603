/** Text output of date mentions, one per line. */
import type { DateMention } from '../../model/date-mention.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { details, type View } from './view.js';

/** Fits most values: `2020-10-22`, `2020-10`, `PRESENT_REF`. */
const VALUE_WIDTH = 14;

export function* mentionsText(mentions: readonly DateMention[], view: View): Generator<string> {
  const { columns, palette } = view;
  const indent = ' '.repeat(VALUE_WIDTH);
  for (const { text, value, quantity, frequency, article, start, quotation } of mentions) {
    const from = `${quotation ?? article.id}:${start}`;
    const place = details([article.publisher, article.published ?? 'undated', from]);
    const shown =
      value === null
        ? '-'
        : [value, quantity?.toLowerCase(), frequency]
            .filter((part) => part)
            .map((part) => escapeLine(part ?? ''))
            .join(' ');
    const first = palette.title(shown) + ' '.repeat(Math.max(2, VALUE_WIDTH - shown.length));
    yield wrap(`${escapeLine(text)}  ${palette.dim(place)}`, columns, indent, first);
  }
}
