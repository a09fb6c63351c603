/** Builds the record of a statement from the quotations that report it. */
import type { Snapshot } from '../../index/index.js';
import { type Quotation, quotationContent, type Speaker } from '../../model/quotation.js';
import type { CarriedStatement, Statement } from '../../model/statement.js';
import { isoDay } from '../../text/calendar.js';
import { compareWording, type WeightOf, type Wording, wordingOf } from '../like/like.js';
import type { Originals } from '../stored-duplicates.js';
import type { SaidAt } from './gather.js';
import type { Group } from './groups.js';

export interface Known {
  persons: ReadonlyMap<string, string>;
  originals: () => Originals;
  weight: WeightOf;
}

interface Report extends Pick<SaidAt, 'by' | 'day' | 'number' | 'order' | 'weight'> {
  quotation: Quotation;
}

const usualName = (speaker: Speaker | null, persons: Known['persons']): string | null =>
  speaker?.name == null ? null : (persons.get(speaker.name) ?? speaker.name);

/** The speaker as named by the earliest report that names a person; otherwise by the fullest report. */
function speakerOf(
  { by }: Group<SaidAt>,
  reports: readonly Report[],
  fullest: Quotation,
  persons: Known['persons'],
): Statement['speaker'] {
  const named = reports.filter(({ by: own }) => by.person !== null && own.person === by.person);
  const speakers = (named.length > 0 ? named : reports).flatMap(({ quotation }) => quotation.speaker ?? []);
  const speaker = named[0]?.quotation.speaker ?? fullest.speaker ?? speakers[0];
  if (!speaker) return null;
  const role = speaker.role ?? speakers.find((one) => one.role !== null)?.role ?? null;
  const { kind, anonymous } = speaker;
  return { name: usualName(speaker, persons), role, kind, anonymous };
}

function occasionOf(reports: readonly Report[]): Statement['occasion'] {
  const days = reports.flatMap(({ day }) => day ?? []);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return days.length === 0 ? null : { first: isoDay(first), last: isoDay(last), days: last - first };
}

/** The reports of each article, in order of publication; the fullest of an article comes first. */
function byArticle(reports: readonly Report[]): [Report, ...Report[]][] {
  const found = new Map<number, [Report, ...Report[]]>();
  for (const report of [...reports].sort((a, b) => a.order - b.order)) {
    const there = found.get(report.number);
    if (there) there.push(report);
    else found.set(report.number, [report]);
  }
  for (const list of found.values()) list.sort((a, b) => b.weight - a.weight || a.order - b.order);
  return [...found.values()];
}

/** How one article reports a wording. */
function carriedBy(
  [best, ...others]: readonly [Report, ...Report[]],
  wording: Wording,
  weight: WeightOf,
  copyOf: string | null,
): CarriedStatement {
  const { quotation } = best;
  const text = quotationContent(quotation);
  const likeness = compareWording(wording, text, weight, 0);
  return {
    article: quotation.article,
    copyOf,
    kind: quotation.kind,
    speaker: quotation.speaker?.name ?? null,
    quotations: [best, ...others].map((one) => one.quotation.id),
    text,
    ...(likeness ?? { likeness: 0, verbatim: false, difference: [], before: text, after: '', changes: [] }),
  };
}

export function statementOf(
  snapshot: Snapshot,
  group: Group<SaidAt>,
  { persons, originals, weight }: Known,
): Statement {
  const reports = group.members.flatMap((said): Report[] => {
    const quotation = snapshot.article(said.number).quotations[said.index];
    const { by, day, number, order, weight } = said;
    return quotation ? [{ by, day, number, order, weight, quotation }] : [];
  });
  const [fullest] = reports;
  if (!fullest)
    throw new RangeError(`no quotation ${group.members[0].index} in article ${group.members[0].number}`);
  const wording = quotationContent(fullest.quotation);
  const compared = wordingOf(wording);
  const first = new Map<number, string>();
  const lists = byArticle(reports);
  const originalOf = (number: number): number =>
    lists.length === 1 ? number : (originals().get(number) ?? number);
  const carried = lists.map((list) => {
    const { number, quotation } = list[0];
    const original = originalOf(number);
    const copyOf = first.get(original) ?? null;
    if (copyOf === null) first.set(original, quotation.article.id);
    return carriedBy(list, compared, weight, copyOf);
  });
  const own = carried.filter(({ copyOf }) => copyOf === null);
  const others = group.givenTo.flatMap(({ by }) => by.person ?? []);
  return {
    id: fullest.quotation.id,
    speaker: speakerOf(group, reports, fullest.quotation, persons),
    givenTo: [...new Set(others)],
    occasion: occasionOf(reports),
    wording,
    articles: own.length,
    publishers: new Set(own.flatMap(({ article }) => article.publisher ?? [])).size,
    copies: carried.length - own.length,
    carried,
  };
}
