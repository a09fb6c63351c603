/** Sources per article, from the tables of the index, without reading a record. */

import { type NameList, namesByArticle, type Part, type Snapshot } from '../../index/index.js';
import type { QuotationKind, SpeakerKind } from '../../model/quotation.js';

/** A quotation with a known speaker. Missing texts are empty. */
export interface QuotedRow {
  kind: QuotationKind;
  name: string;
  role: string;
  mention: string;
  speakerKind: SpeakerKind;
  anonymous: boolean;
}

/** What says whose a quotation is. */
export type NamedRow = Pick<QuotedRow, 'name' | 'speakerKind' | 'anonymous'>;

/** For each part, 1 for each of its strings, which count from 1, that is wanted as a name. */
export type WantedNames = readonly Uint8Array[];

/** The rows of one article. */
export interface SourceRows {
  /** Number in the snapshot. */
  article: number;
  publisher: string | null;
  /** Kinds of all its quotations. */
  kinds: QuotationKind[];
  speakers: QuotedRow[];
  outlets: string[];
  pictures: string[];
}

type TextOf = (number: number | undefined) => string;

/** Resolves string numbers of a segment; each string is read once. */
function textsOf({ segment }: Part): TextOf {
  const known: string[] = [];
  return (number = 0) => {
    known[number] ??= segment.strings.text(number) ?? '';
    return known[number];
  };
}

/** The pairs of a list whose name is wanted. */
function wantedIn({ article, name }: NameList, only: Uint8Array): NameList {
  const isWanted = (_: number, at: number): boolean => only[name[at] ?? 0] === 1;
  return { article: article.filter(isWanted), name: name.filter(isWanted) };
}

/** Reads the rows of a segment's articles. `only`: the names that are wanted; null for all. */
function rowsOf(
  part: Part,
  minConfidence: number | null,
  only: Uint8Array | null,
): (number: number) => SourceRows {
  const { segment, base } = part;
  const { columns, quotes } = segment;
  const text = textsOf(part);
  const [firstQuote, endQuote] = [columns.get('firstQuote'), columns.get('endQuote')];
  const publishers = columns.get('publisher');
  const [names, roles, mentions] = [quotes.column('name'), quotes.column('role'), quotes.column('mention')];
  const outlets = namesByArticle(only ? wantedIn(segment.cited, only) : segment.cited);
  const pictures = only ? new Map<number, number[]>() : namesByArticle(segment.pictured);
  const isWanted = (name = 0): boolean => only === null || only[name] === 1;
  return (number) => {
    const article = number - base;
    const kinds: QuotationKind[] = [];
    const speakers: QuotedRow[] = [];
    const end = endQuote[article] ?? 0;
    for (let row = firstQuote[article] ?? 0; row < end; row += 1) {
      if (!isWanted(names[row])) continue;
      if (minConfidence === null ? !quotes.isCertain(row) : quotes.confidence(row) < minConfidence) continue;
      const kind = quotes.kind(row) ?? 'direct';
      const speaker = quotes.speaker(row);
      kinds.push(kind);
      if (!speaker) continue;
      speakers.push({
        kind,
        name: text(names[row]),
        role: text(roles[row]),
        mention: text(mentions[row]),
        speakerKind: speaker.kind,
        anonymous: speaker.anonymous,
      });
    }
    return {
      article: number,
      publisher: publishers[article] ? text(publishers[article]) : null,
      kinds,
      speakers,
      outlets: (outlets.get(article) ?? []).map(text),
      pictures: (pictures.get(article) ?? []).map(text),
    };
  };
}

/**
 * Rows of the given articles, in their order; with `only`, of those that have any.  @param minConfidence null for quotations that are more
 * likely right than wrong @param only null for all names; else no kinds but those of wanted speakers, and no pictures
 */
export function* sourceRows(
  snapshot: Snapshot,
  numbers: Uint32Array,
  minConfidence: number | null,
  only: WantedNames | null = null,
): Generator<SourceRows> {
  const known = new Map<Part, ReturnType<typeof rowsOf>>();
  const having = only && articlesNaming(snapshot, only);
  for (const number of numbers) {
    if (having && having[number] !== 1) continue;
    const part = snapshot.partOf(number);
    const rows = known.get(part) ?? rowsOf(part, minConfidence, only?.[snapshot.parts.indexOf(part)] ?? null);
    known.set(part, rows);
    yield rows(number);
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

/** Names of all outlets that the given articles cite. */
export function citedNames({ parts, size }: Snapshot, numbers: Uint32Array): Set<string> {
  const wanted = new Uint8Array(size);
  for (const number of numbers) wanted[number] = 1;
  const found = new Set<string>();
  for (const { segment, base } of parts) {
    const { article, name } = segment.cited;
    const names = new Set<number>();
    for (let at = 0; at < name.length; at += 1)
      if (wanted[base + (article[at] ?? 0)] === 1) names.add(name[at] ?? 0);
    for (const one of names) found.add(segment.strings.text(one) ?? '');
  }
  return found;
}
