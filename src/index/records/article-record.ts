/** Encodes an article's analysis as the parts of a record, and decodes it. */
import type { Analysis } from '../../model/analysis.js';
import type { Article, ArticleRef, Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Citation } from '../../model/source.js';
import { decodeText, IndexDamage } from '../bytes/bytes.js';
import { packed, unpacked } from './packing.js';
import type { Records } from './parts.js';
import { datesOf, quotationsOf, storedDates, storedQuotations } from './stored-annotations.js';
import { bodyOf, storedBody } from './stored-body.js';
import { articleOf, storedFields } from './stored-fields.js';

/** Stored in this order. */
export const RECORD_PARTS = ['article', 'quotations', 'mentions', 'body'] as const;

type RecordPart = (typeof RECORD_PARTS)[number];

const encoder = new TextEncoder();
const encode = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** `compressed` makes the record smaller, and slower to write. */
export const encodeRecord = (
  { article, quotations, citations, dates, body }: Analysis,
  compressed: boolean,
): Uint8Array[] => [
  // Lists of articles read this part of many records.
  packed(encode(storedFields(article)), false),
  packed(encode(storedQuotations(quotations, article.id, body)), compressed),
  packed(encode({ citations, dates: storedDates(dates, article.id) }), compressed),
  packed(encode(storedBody(body)), compressed),
];

const withoutArticle = <One extends { article: ArticleRef }>(list: readonly One[]) =>
  list.map((one) => ({ ...one, article: null }));

/** The parts as JSON, in the form of the records that users see; for a program that has no index. */
export const plainParts = ({ article, quotations, citations, dates, body }: Analysis): Uint8Array[] => [
  encode(article),
  encode(withoutArticle(quotations)),
  encode({ citations, dates: withoutArticle(dates) }),
  encode(body),
];

/** Reads a part and decodes its JSON with `decode`. */
function read<Stored, Value>(
  records: Records,
  record: number,
  part: RecordPart,
  decode: (stored: Stored) => Value,
): Value {
  const bytes = unpacked(records.part(record, RECORD_PARTS.indexOf(part)));
  try {
    return decode(JSON.parse(decodeText(bytes)));
  } catch (error) {
    throw error instanceof IndexDamage ? error : new IndexDamage('is damaged (a record cannot be read)');
  }
}

export const decodeArticle = (records: Records, record: number): Article =>
  read(records, record, 'article', articleOf);

export const readBody = (records: Records, record: number): Paragraph[] =>
  read(records, record, 'body', bodyOf);

/** `body`: paragraphs of the article, which the stored places refer to. */
export const readQuotations = (
  records: Records,
  record: number,
  ref: ArticleRef,
  body: readonly Paragraph[],
): Quotation[] =>
  read(records, record, 'quotations', (stored: ReturnType<typeof storedQuotations>) =>
    quotationsOf(stored, ref, body),
  );

export const readMentions = (
  records: Records,
  record: number,
  ref: ArticleRef,
): { citations: Citation[]; dates: DateMention[] } =>
  read(
    records,
    record,
    'mentions',
    ({ citations, dates }: { citations: Citation[]; dates: ReturnType<typeof storedDates> }) => ({
      citations,
      dates: datesOf(dates, ref),
    }),
  );
