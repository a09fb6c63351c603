/** Gathers roles, names, dates and publishers of some of the counted sources. */
import type { Part, Snapshot } from '../../index/index.js';
import type { QuotationKind } from '../../model/quotation.js';
import type { Source } from '../../model/source.js';
import { remembered } from '../../text/remembered.js';
import type { Dated } from './dated.js';
import type { SourceRows } from './source-rows.js';
import { isName, type Seen, Tally } from './source-tally.js';
import type { Tallies } from './tallies.js';

/** Resolves the numbers of a part's strings; each is read once. */
function textsOf({ segment }: Part): (number: number | undefined) => string {
  const known: string[] = [];
  return (number = 0) => {
    known[number] ??= segment.strings.text(number) ?? '';
    return known[number];
  };
}

/** By the numbers of the sources, which are those wanted. */
export function detailsOf(
  snapshot: Snapshot,
  { filed }: Tallies,
  rows: SourceRows,
  wanted: Iterable<number>,
  dated: Dated,
): Map<number, Source> {
  const tallies: (Tally | null)[] = filed.map(() => null);
  const numbers = [...wanted];
  for (const number of numbers) {
    const one = filed[number];
    if (one) tallies[number] = new Tally(one.name, one.kind, one.anonymous === true);
  }
  const texts = new Map(snapshot.parts.map((part) => [part, textsOf(part)]));
  const isMentionName = remembered(isName);
  let here: { part: Part; article: number; seen: Seen | null } | null = null;
  let publisher: Tally | null = null;
  let kinds: QuotationKind[] = [];
  const seenHere = (): Seen => {
    if (here === null) throw new RangeError('a source is in no article');
    if (here.seen) return here.seen;
    const { part, article } = here;
    const string = part.segment.columns.get('publisher')[article - part.base] ?? 0;
    here.seen = { article, publisher: string === 0 ? null : (texts.get(part)?.(string) ?? '') };
    return here.seen;
  };
  rows.each({
    begin: (article, part, number) => {
      here = { part, article, seen: null };
      publisher = number === null ? null : (tallies[number] ?? null);
      kinds = [];
    },
    quotation: (row) => {
      if (publisher) kinds.push(here?.part.segment.quotes.kind(row) ?? 'direct');
    },
    speaker: (source, row) => {
      const tally = tallies[source];
      const text = here && texts.get(here.part);
      if (!tally || !here || !text) return;
      const { quotes } = here.part.segment;
      const quoted = {
        kind: quotes.kind(row) ?? 'direct',
        name: text(quotes.column('name')[row]),
        role: text(quotes.column('role')[row]),
        mention: text(quotes.column('mention')[row]),
      };
      const isUnnamed = quotes.speaker(row)?.anonymous === true;
      const isNamed = !isUnnamed && quoted.mention !== '' && isMentionName(quoted.mention);
      tally.quoted(quoted, isNamed, seenHere());
    },
    citation: (source) => tallies[source]?.cited(seenHere()),
    end: () => {
      if (publisher && here) publisher.published(here.article, kinds);
    },
  });
  return new Map(
    numbers.flatMap((number) => {
      const source = tallies[number]?.toSource(dated);
      return source ? [[number, source] as const] : [];
    }),
  );
}
