/** Collects roles, names, dates and publishers of some of the counted sources. */
import type { Part } from '../../index/index.js';
import type { Source } from '../../model/source.js';
import { remembered } from '../../text/remembered.js';
import { oncePerPart } from '../once.js';
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

/** Keyed by the numbers of the wanted sources. */
export function detailsOf(
  { filed }: Tallies,
  rows: SourceRows,
  wanted: Iterable<number>,
  dated: Dated,
): Map<number, Source> {
  const numbers = [...wanted];
  const isWanted = new Uint8Array(filed.length);
  const tallies = new Map<number, Tally>();
  for (const number of numbers) {
    const one = filed[number];
    if (!one) continue;
    tallies.set(number, new Tally(one.name, one.kind, one.anonymous === true));
    isWanted[number] = 1;
  }
  const texts = oncePerPart(textsOf);
  const isMentionName = remembered(isName);
  let here: { part: Part; article: number } | null = null;
  let seen: Seen | null = null;
  const seenHere = (): Seen => {
    if (here === null) throw new RangeError('a source is in no article');
    if (seen?.article === here.article) return seen;
    const { part, article } = here;
    const string = part.segment.columns.get('publisher')[article - part.base] ?? 0;
    seen = { article, publisher: string === 0 ? null : texts(part)(string) };
    return seen;
  };
  rows.take(isWanted, {
    begin: (article, part) => {
      here = { part, article };
    },
    published: (source, own) => {
      if (!here) return;
      const { article, part } = here;
      const { quotes } = part.segment;
      tallies.get(source)?.published(
        article,
        own.map((row) => quotes.kind(row) ?? 'direct'),
      );
    },
    quoted: (source, row) => {
      if (!here) return;
      const text = texts(here.part);
      const { quotes } = here.part.segment;
      const quoted = {
        kind: quotes.kind(row) ?? 'direct',
        name: text(quotes.column('name')[row]),
        role: text(quotes.column('role')[row]),
        mention: text(quotes.column('mention')[row]),
      };
      const isUnnamed = quotes.speaker(row)?.anonymous === true;
      const isNamed = !isUnnamed && quoted.mention !== '' && isMentionName(quoted.mention);
      tallies.get(source)?.quoted(quoted, isNamed, seenHere());
    },
    cited: (source) => tallies.get(source)?.cited(seenHere()),
  });
  return new Map(
    numbers.flatMap((number) => {
      const source = tallies.get(number)?.toSource(dated);
      return source ? [[number, source] as const] : [];
    }),
  );
}
