/** What the tables of the index say of the sources of each article, without reading a record. */
import type { NameList, Part, Snapshot } from '../../index/index.js';
import type { SpeakerKind } from '../../model/quotation.js';
import { oncePerNumber, oncePerPart } from '../once.js';
import { nameKey } from './name-key.js';
import type { Filed, Tallies } from './tallies.js';

/** What says whose a quotation is. */
export interface NamedRow {
  name: string;
  speakerKind: SpeakerKind;
  anonymous: boolean;
}

/** For each part, 1 for each of its strings, which count from 1, that is wanted as a name. */
export type WantedNames = readonly Uint8Array[];

/** Which quotations and names count. */
export interface CountedRows {
  /** Null for quotations that are more likely right than wrong. */
  minConfidence: number | null;
  /** Only names that are wanted, and no makers of pictures; null for all. */
  only: WantedNames | null;
  /** Leaves out the articles' own publishers. */
  cited: boolean;
}

/** Takes the sources of articles, by their numbers, in the order in which each article has them. */
export interface TakeSources {
  /** `publisher`: null for none, or if it does not count. */
  begin(article: number, part: Part, publisher: number | null): void;
  /** A quotation that counts, by its row in the part. */
  quotation(row: number): void;
  /** The speaker of that quotation. */
  speaker(source: number, row: number): void;
  citation(source: number): void;
  end(): void;
}

/** Where the pairs of each article begin, and the end of the last. Pairs are in the order of the articles. */
function startsOf({ article }: NameList, articles: number): Uint32Array {
  const starts = new Uint32Array(articles + 1);
  for (const one of article) starts[one + 1] = (starts[one + 1] ?? 0) + 1;
  for (let at = 1; at <= articles; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

const NOBODY = -1;

/** The sources of a part by the numbers of its strings. Each speaker is filed once. */
function sourcesIn(
  { segment: { strings, quotes } }: Part,
  tallies: Tallies,
  file: (row: NamedRow) => Filed | null,
) {
  const count = strings.length + 1;
  const named = (kind: 'publisher' | 'outlet' | 'photo') =>
    oncePerNumber(count, (string) => tallies.of({ name: strings.text(string) ?? '', kind, group: kind }));
  const { speakerCodes } = quotes;
  return {
    publisher: named('publisher'),
    outlet: named('outlet'),
    picture: named('photo'),
    /** @param at `speakerCodes` times the string of the name, plus the code of the row */
    speaker: oncePerNumber(count * speakerCodes, (at) => {
      const speaker = quotes.speakerOf(at % speakerCodes);
      const name = strings.text(Math.floor(at / speakerCodes)) ?? '';
      const filed = speaker && file({ name, speakerKind: speaker.kind, anonymous: speaker.anonymous });
      return filed ? tallies.of(filed) : NOBODY;
    }),
  };
}

/** Numbers the sources of some articles; goes through them as often as it is asked to. */
export class SourceRows {
  readonly #readerOf = oncePerPart((part) => this.#reader(part));

  constructor(
    private readonly snapshot: Snapshot,
    private readonly numbers: Uint32Array,
    private readonly counted: CountedRows,
    private readonly tallies: Tallies,
    private readonly file: (row: NamedRow) => Filed | null,
  ) {}

  each(take: TakeSources): void {
    const { snapshot, counted } = this;
    const having = counted.only && articlesNaming(snapshot, counted.only);
    const numbers = having ? this.numbers.filter((number) => having[number] === 1) : this.numbers;
    for (const { part, members } of snapshot.runs(numbers)) this.#readerOf(part)(members, take);
  }

  #reader(part: Part): (members: Uint32Array, take: TakeSources) => void {
    const { minConfidence, only, cited } = this.counted;
    const { segment, base } = part;
    const { columns, quotes } = segment;
    const { speakerCodes } = quotes;
    const sources = sourcesIn(part, this.tallies, this.file);
    const wanted = only?.[this.snapshot.parts.indexOf(part)] ?? null;
    const [firstQuote, endQuote] = [columns.get('firstQuote'), columns.get('endQuote')];
    const publishers = columns.get('publisher');
    const names = quotes.column('name');
    const [outlets, outletStarts] = [segment.cited.name, startsOf(segment.cited, segment.articles)];
    const [pictures, pictureStarts] = [segment.pictured.name, startsOf(segment.pictured, segment.articles)];
    const counts = (row: number): boolean =>
      minConfidence === null ? quotes.isCertain(row) : quotes.confidence(row) >= minConfidence;
    return (members, take) => {
      for (const number of members) {
        const article = number - base;
        const publisher = publishers[article] ?? 0;
        take.begin(number, part, publisher > 0 && !cited ? sources.publisher(publisher) : null);
        const end = endQuote[article] ?? 0;
        for (let row = firstQuote[article] ?? 0; row < end; row += 1) {
          const name = names[row] ?? 0;
          if ((wanted !== null && wanted[name] !== 1) || !counts(row)) continue;
          take.quotation(row);
          const code = quotes.speakerCode(row);
          const tally = code < 0 ? NOBODY : sources.speaker(name * speakerCodes + code);
          if (tally !== NOBODY) take.speaker(tally, row);
        }
        for (let at = outletStarts[article] ?? 0; at < (outletStarts[article + 1] ?? 0); at += 1) {
          const name = outlets[at] ?? 0;
          if (wanted === null || wanted[name] === 1) take.citation(sources.outlet(name));
        }
        const endPicture = wanted === null ? (pictureStarts[article + 1] ?? 0) : 0;
        for (let at = pictureStarts[article] ?? 0; at < endPicture; at += 1)
          take.citation(sources.picture(pictures[at] ?? 0));
        take.end();
      }
    };
  }
}

/** 1 for each article that quotes or cites one of the names. */
function articlesNaming({ parts, size }: Snapshot, only: WantedNames): Uint8Array {
  const found = new Uint8Array(size);
  for (const [at, { segment, base }] of parts.entries()) {
    const own = only[at] ?? new Uint8Array(0);
    const { quotes, cited } = segment;
    for (const { article, name } of [
      { article: quotes.column('article'), name: quotes.column('name') },
      cited,
    ]) {
      for (let row = 0; row < name.length; row += 1)
        if (own[name[row] ?? 0] === 1) found[base + (article[row] ?? 0)] = 1;
    }
  }
  return found;
}

/** Keys of the names of all outlets that the given articles cite. */
export function citedKeys({ parts, size }: Snapshot, numbers: Uint32Array): Set<string> {
  const wanted = new Uint8Array(size);
  for (const number of numbers) wanted[number] = 1;
  const found = new Set<string>();
  for (const { segment, base } of parts) {
    const { article, name } = segment.cited;
    const names = new Set<number>();
    let last = 0;
    for (let at = 0; at < name.length; at += 1) {
      const one = name[at] ?? 0;
      if (one === last || wanted[base + (article[at] ?? 0)] !== 1) continue;
      last = one;
      names.add(one);
    }
    for (const one of names) found.add(nameKey(segment.strings.text(one) ?? ''));
  }
  return found;
}
