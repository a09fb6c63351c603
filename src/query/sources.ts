/** Whom a set of articles relies on: who published them, whom they quote, which outlets they cite, whose pictures they show. */
import { isAnonymous } from '../extract/sources/person-names.js';
import type { Analysis } from '../model/analysis.js';
import type { Source, SourceKind, SourceOrder } from '../model/source.js';
import { edtfBounds } from '../text/edtf.js';
import { foldSpaces } from '../text/fold.js';
import { personNames } from './persons.js';
import { isSource, nameKey, Tally } from './source-tally.js';

export interface SourcesFilter {
  kind: SourceKind | null;
  /** Without the publishers of the articles. */
  cited: boolean;
  /** Only those quoted or cited at least so many times. */
  min: number | null;
  sort: SourceOrder | null;
}

class Tallies {
  readonly #byKey = new Map<string, Tally>();

  /** The tally of `name`, which the first kind seen decides. */
  of(name: string, kind: SourceKind, group: string, anonymous = false): Tally {
    const key = `${group}\n${nameKey(name)}`;
    let tally = this.#byKey.get(key);
    if (!tally) {
      tally = new Tally(name, kind, anonymous);
      this.#byKey.set(key, tally);
    }
    return tally;
  }

  sources(): Source[] {
    return [...this.#byKey.values()].map((tally) => tally.toSource());
  }
}

/** "The influential newspaper Harbour Post" is called "Harbour Post". */
const withoutLead = (name: string): string => name.replace(/^(?:[Tt]he\s+)?(?:\p{Ll}\S*\s+)+/u, '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Source, b: Source): number =>
  compare(foldSpaces(a.name), foldSpaces(b.name)) || compare(a.name, b.name) || compare(a.kind, b.kind);
const isPicture = ({ kind }: Source): number => (kind === 'photo' ? 1 : 0);
const byQuotations = (a: Source, b: Source): number =>
  isPicture(a) - isPicture(b) || b.quotations - a.quotations || b.citations - a.citations;
/** What has no date comes last. */
const day = (date: string | null, bound: 'earliest' | 'latest'): string =>
  (date === null ? null : edtfBounds(date)?.[bound]) ?? '';
const known = (a: string, b: string): number => (a === '' ? 1 : 0) - (b === '' ? 1 : 0);

const ORDERS: Readonly<Record<SourceOrder, (a: Source, b: Source) => number>> = {
  quotations: byQuotations,
  articles: (a, b) => b.articles - a.articles || byQuotations(a, b),
  name: byName,
  first: (a, b) => {
    const [left, right] = [day(a.first, 'earliest'), day(b.first, 'earliest')];
    return known(left, right) || compare(left, right);
  },
  last: (a, b) => {
    const [left, right] = [day(a.last, 'latest'), day(b.last, 'latest')];
    return known(left, right) || compare(right, left);
  },
};

/**
 * Publishers, speakers, cited outlets and pictures' makers, most quoted first unless asked otherwise, then by name. A
 * publisher counts the quotations in its articles. An outlet that is also quoted is one source, an outlet; pictures'
 * makers are sources of their own. Words that stand for somebody unknown ("it", "some") are none.
 */
export function findSources(
  analyses: Iterable<Analysis>,
  { kind, cited, min, sort }: SourcesFilter,
): Source[] {
  const tallies = new Tallies();
  const outlets = new Set<string>();
  for (const { citations } of analyses) {
    for (const citation of citations) if (citation.kind === 'outlet') outlets.add(nameKey(citation.name));
  }
  const persons = personNames(analyses);
  for (const { article, quotations, citations } of analyses) {
    if (article.publisher !== null && !cited) {
      tallies.of(article.publisher, 'publisher', 'publisher').published(article, quotations);
    }
    for (const quotation of quotations) {
      const { speaker } = quotation;
      if (!speaker || !isSource(speaker.name)) continue;
      const anonymous = isAnonymous(speaker);
      const body = [speaker.name, withoutLead(speaker.name)].find((name) => outlets.has(nameKey(name)));
      const isOutlet = speaker.kind === 'organisation' && body !== undefined;
      const sourceKind = isOutlet ? 'outlet' : speaker.kind;
      const group = isOutlet ? 'outlet' : anonymous ? 'anonymous' : 'speaker';
      const name = isOutlet ? body : ((anonymous ? null : persons.get(speaker.name)) ?? speaker.name);
      tallies.of(name, sourceKind, group, anonymous).quoted(quotation, speaker, article);
    }
    for (const citation of citations) tallies.of(citation.name, citation.kind, citation.kind).cited(article);
  }
  const order = ORDERS[sort ?? 'quotations'];
  return tallies
    .sources()
    .filter((source) => kind === null || source.kind === kind)
    .filter(({ quotations, citations }) => min === null || quotations + citations >= min)
    .sort((a, b) => order(a, b) || byName(a, b));
}
