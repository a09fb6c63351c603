/** Encodes an article's analysis as the parts of a record, and decodes it. */
import type { Analysis } from '../../model/analysis.js';
import type { Article, ArticleRef, Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Citation } from '../../model/source.js';
import { decodeText, IndexDamage } from '../bytes/bytes.js';
import type { Records } from './parts.js';

/** Stored in this order. */
export const RECORD_PARTS = ['article', 'quotations', 'mentions', 'body'] as const;

type RecordPart = (typeof RECORD_PARTS)[number];

const encoder = new TextEncoder();
const encode = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

const withoutArticle = <One extends { article: ArticleRef }>(list: readonly One[]) =>
  list.map((one) => ({ ...one, article: null }));

export const encodeRecord = ({ article, quotations, citations, dates, body }: Analysis): Uint8Array[] => [
  encode(article),
  encode(withoutArticle(quotations)),
  encode({ citations, dates: withoutArticle(dates) }),
  encode(body),
];

function read<Value>(records: Records, record: number, part: RecordPart): Value {
  const bytes = records.part(record, RECORD_PARTS.indexOf(part));
  try {
    return JSON.parse(decodeText(bytes));
  } catch {
    throw new IndexDamage('is damaged (a record cannot be read)');
  }
}

export const decodeArticle = (records: Records, record: number): Article => read(records, record, 'article');

export const readBody = (records: Records, record: number): Paragraph[] => read(records, record, 'body');

/** Restores the `article` reference that the record leaves out. */
function withArticle<One extends { article: ArticleRef }>(list: One[], ref: ArticleRef): One[] {
  for (const one of list) one.article = ref;
  return list;
}

export const readQuotations = (records: Records, record: number, ref: ArticleRef): Quotation[] =>
  withArticle(read<Quotation[]>(records, record, 'quotations'), ref);

export function readMentions(
  records: Records,
  record: number,
  ref: ArticleRef,
): { citations: Citation[]; dates: DateMention[] } {
  const found = read<{ citations: Citation[]; dates: DateMention[] }>(records, record, 'mentions');
  return { citations: found.citations, dates: withArticle(found.dates, ref) };
}
