/** Sources per article, from the tables of the index, without reading a record. */

import { namesByArticle, type Part, type Snapshot } from '../../index/index.js';
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

/** Reads the rows of a segment's articles. */
function rowsOf(part: Part, minConfidence: number | null): (number: number) => SourceRows {
  const { segment, base } = part;
  const { columns, quotes } = segment;
  const text = textsOf(part);
  const [firstQuote, endQuote] = [columns.get('firstQuote'), columns.get('endQuote')];
  const publishers = columns.get('publisher');
  const [names, roles, mentions] = [quotes.column('name'), quotes.column('role'), quotes.column('mention')];
  const outlets = namesByArticle(segment.cited);
  const pictures = namesByArticle(segment.pictured);
  return (number) => {
    const article = number - base;
    const kinds: QuotationKind[] = [];
    const speakers: QuotedRow[] = [];
    const end = endQuote[article] ?? 0;
    for (let row = firstQuote[article] ?? 0; row < end; row += 1) {
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

/** Rows of the given articles, in their order. `minConfidence`: null for quotations that are more likely right than wrong. */
export function* sourceRows(
  snapshot: Snapshot,
  numbers: Uint32Array,
  minConfidence: number | null,
): Generator<SourceRows> {
  const known = new Map<Part, (number: number) => SourceRows>();
  for (const number of numbers) {
    const part = snapshot.partOf(number);
    const rows = known.get(part) ?? rowsOf(part, minConfidence);
    known.set(part, rows);
    yield rows(number);
  }
}

/** Names of all outlets that the given articles cite. */
export function citedNames({ parts }: Snapshot, numbers: Uint32Array): Set<string> {
  const wanted = new Set(numbers);
  const found = new Set<string>();
  for (const part of parts) {
    const text = textsOf(part);
    const { article, name } = part.segment.cited;
    for (const [at, one] of article.entries()) if (wanted.has(part.base + one)) found.add(text(name[at]));
  }
  return found;
}
