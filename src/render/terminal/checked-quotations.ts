/** Text output of a draft's quotations, each with the verdict of the corpus. */
import type { CheckedQuotation, Verdict } from '../../model/likeness.js';
import { counted } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { likeEntry } from './like.js';
import type { View } from './view.js';

const WORDS: Readonly<Record<Verdict, string>> = {
  verbatim: 'word for word',
  altered: 'altered',
  'sense-changed': 'changed in sense',
  'other-speaker': 'said by somebody else',
  'not-found': 'not found',
};

const ORDER: readonly Verdict[] = ['verbatim', 'altered', 'sense-changed', 'other-speaker', 'not-found'];

function* entry({ draft, verdict, nearest, articles }: CheckedQuotation, view: View): Generator<string> {
  const { columns, palette } = view;
  const place = `${draft.path}${draft.line === null ? '' : `:${draft.line}`}`;
  const isRight = verdict === 'verbatim';
  const shown = isRight ? WORDS[verdict] : palette.error(WORDS[verdict]);
  const found = articles > 0 ? `, in ${counted(articles, 'article')}` : '';
  const by = draft.speaker === null ? '' : ` (${escapeLine(draft.speaker)})`;
  yield wrap(`${palette.title(escapeLine(place))}  ${shown}${found}`, columns, '  ', '');
  yield wrap(`${palette.quotation(escapeLine(draft.text))}${by}`, columns, '  ');
  if (nearest && !isRight) yield likeEntry(nearest, view);
}

/** `7 quotations: 5 word for word, 1 altered, 1 not found` */
function sumOf(all: readonly CheckedQuotation[]): string {
  const parts = ORDER.map((verdict) => ({
    verdict,
    count: all.filter((one) => one.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${WORDS[verdict]}`);
  return `${counted(all.length, 'quotation')}: ${parts.join(', ')}`;
}

export function* checkedText(
  all: readonly CheckedQuotation[],
  results: readonly CheckedQuotation[],
  view: View,
): Generator<string> {
  if (all.length === 0) return;
  for (const result of results) {
    yield* entry(result, view);
    yield '\n';
  }
  yield wrap(sumOf(all), view.columns);
}
