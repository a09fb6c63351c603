/**
 * One article as a document: the fields that find it, and its record. Quotations are nested, so the document is always replaced as a
 * whole.
 */
import { createHash } from 'node:crypto';
import { dayCode } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Quotation } from '../../model/quotation.js';
import { edtfBounds } from '../../text/edtf.js';
import { foldSpaces } from '../../text/fold.js';
import { isNamedPerson, surnameOf } from '../../text/names/person-names.js';
import { remembered } from '../../text/remembered.js';
import { bucketName, FORM } from './mapping.js';
import { writePlaced } from './placed-article.js';
import { PARTS } from './record.js';
import { articleTokens, nameTokens, rulesOf, shortText, tokenOf } from './tokens.js';

/** An article of the local index. */
export interface PushedArticle {
  analysis: Analysis;
  /** The parts of its record as JSON, in the order of `PARTS`. */
  parts: readonly Uint8Array[];
  file: string;
  /** Its position in the file, from 0. */
  at: number;
  /** Bands of its sketch. */
  bands: readonly string[];
}

/** The id of a document, 43 characters. Whoever pushes the same article of the same part, the id is the same. */
export const documentId = (part: string, path: string): string =>
  createHash('sha256').update(`${part}\0${path}`).digest('base64url');

/** Changes whenever the document does: with the record and with the form of documents. 22 characters. */
export function contentHash({ parts, bands }: Pick<PushedArticle, 'parts' | 'bands'>): string {
  const hash = createHash('sha256').update(`${FORM} ${bands.join(' ')}\0`);
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

const surname = remembered(surnameOf, 100_000);

const distinct = (values: Iterable<string>): string[] => [...new Set(values)];

/** Padded with spaces, so that a part of it can be matched at word boundaries. */
const keyOf = (tokens: string): string => ` ${tokens.slice(0, 1_000)} `;

function quotationDocument({ text, kind, speaker }: Quotation): object {
  const { words, stems } = shortText(text);
  const name = speaker?.name ? nameTokens(speaker.name) : null;
  const role = speaker?.role ? nameTokens(speaker.role) : null;
  return {
    words,
    stems,
    kind,
    ...(speaker?.name ? { name: tokenOf(speaker.name) } : {}),
    ...(name === null ? {} : { nameWords: name, nameKey: keyOf(name) }),
    ...(role === null ? {} : { role, roleKey: keyOf(role) }),
  };
}

/** Day codes; unknown ones are omitted. */
const days = (codes: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== 0));

function mentionRanges({ dates }: Analysis): { gte: number; lte: number }[] {
  const ranges = new Map<string, { gte: number; lte: number }>();
  for (const { earliest, latest } of dates) {
    if (earliest === null || latest === null) continue;
    const [gte, lte] = [dayCode(earliest), dayCode(latest)];
    if (gte <= lte) ranges.set(`${gte} ${lte}`, { gte, lte });
  }
  return [...ranges.values()];
}

const decoder = new TextDecoder();

/** The document, ready to be written as JSON. */
export function articleDocument(part: string, hash: string, pushed: PushedArticle): object {
  const { analysis, parts, file, at, bands } = pushed;
  const { article, quotations, citations } = analysis;
  const { words, stems, titleLength, textLength, textStart, paragraphs, places } = articleTokens(analysis);
  const bounds = article.published === null ? null : edtfBounds(article.published);
  const firstDay = dayCode(bounds?.earliest ?? null);
  const speakers = quotations.flatMap(({ speaker }) => (speaker?.name ? [speaker] : []));
  return {
    part,
    id: tokenOf(article.id),
    path: tokenOf(article.path),
    file: tokenOf(file),
    at,
    hash,
    words,
    stems,
    title: article.title === null ? undefined : shortText(article.title),
    titleLength,
    textLength,
    places: {
      article: writePlaced({
        ...{ part, file: tokenOf(file), at, published: article.published, language: article.language },
        ...{ titleLength, textLength, textStart, paragraphs },
      }),
      ...Object.fromEntries(Array.from(places, ([bucket, words]) => [bucketName(bucket), words])),
    },
    rules: rulesOf(article.language),
    language: article.language === null ? undefined : nameTokens(article.language),
    publisher: article.publisher === null ? undefined : tokenOf(article.publisher),
    publisherWords: article.publisher === null ? undefined : nameTokens(article.publisher),
    authors: article.authors.map(nameTokens),
    section: article.section === null ? undefined : nameTokens(article.section),
    cited: distinct(citations.flatMap(({ kind, name }) => (kind === 'outlet' ? [nameTokens(name)] : []))),
    ...days({
      firstDay,
      lastDay: dayCode(bounds?.latest ?? null),
      notBefore: dayCode(article.notBefore),
      notAfter: dayCode(article.notAfter),
    }),
    mentions: mentionRanges(analysis),
    byDate: firstDay === 0 ? undefined : `${String(firstDay).padStart(8, '0')} ${article.published}`,
    byPublisher: article.publisher === null ? undefined : foldSpaces(article.publisher).slice(0, 1_000),
    bands,
    persons: distinct(speakers.flatMap((one) => (isNamedPerson(one) && one.name ? [tokenOf(one.name)] : []))),
    surnames: distinct(speakers.flatMap(({ name }) => (name === null ? [] : (surname(name) ?? [])))).map(
      tokenOf,
    ),
    quotations: quotations.map(quotationDocument),
    record: Object.fromEntries(PARTS.map((name, number) => [name, decoder.decode(parts[number])])),
  };
}
