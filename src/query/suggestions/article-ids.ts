/** The ids of articles and, after `#`, of the quotations of one. */
import type { Part, Snapshot } from '../../index/index.js';
import type { Suggestion } from '../../model/suggestion.js';

function about({ segment }: Part, local: number): string {
  const day = (segment.published[local] ?? '').slice(0, 'YYYY-MM-DD'.length);
  const publisher = segment.strings.text(segment.columns.get('publisher')[local] ?? 0) ?? '';
  return [day, publisher].filter((part) => part !== '').join(', ');
}

function ofQuotations({ segment }: Part, local: number, id: string): Suggestion[] {
  const { columns, quotes, strings } = segment;
  const first = columns.get('firstQuote')[local] ?? 0;
  const end = columns.get('endQuote')[local] ?? first;
  return Array.from({ length: end - first }, (_, at) => ({
    value: `${id}#q${at + 1}`,
    about: strings.text(quotes.column('name')[first + at] ?? 0) ?? '',
  }));
}

export function suggestArticles(snapshot: Snapshot, typed: string): Suggestion[] {
  const article = typed.includes('#q') ? typed.slice(0, typed.lastIndexOf('#q')) : null;
  const found: Suggestion[] = [];
  for (const number of snapshot.order) {
    const part = snapshot.partOf(number);
    const local = number - part.base;
    const id = part.segment.ids[local] ?? '';
    if (article === null) found.push({ value: id, about: about(part, local) });
    else if (id === article) found.push(...ofQuotations(part, local, id));
  }
  return found;
}
