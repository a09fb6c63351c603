/** Reads the quotations to be grouped, and keeps of each no more than is compared. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { quotationContent } from '../../model/quotation.js';
import { dayNumber } from '../../text/calendar.js';
import { edtfBounds } from '../../text/edtf.js';
import type { QuotationPlace } from '../quotes/quotes.js';
import { Stems } from './content.js';
import type { Said } from './same-wording.js';
import { type Speaking, speakingOf } from './speaking.js';

/** A quotation with its place. */
export interface SaidAt extends Said {
  /** Index among its article's quotations. */
  index: number;
  /** Place in the order of publication. */
  order: number;
}

/** Fewer content words are a stock phrase or a fragment. */
const FEWEST = 3;

/** The day of a date that is one; null for a month or a year. */
function dayOf(published: string | null): number | null {
  const days = published === null ? null : edtfBounds(published);
  if (!days || days.earliest !== days.latest) return null;
  const [year = 0, month = 0, day = 0] = days.earliest.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** `places`: in the order of publication, those of one article together. */
export function gathered(
  snapshot: Snapshot,
  places: Iterable<QuotationPlace>,
  persons: ReadonlyMap<string, string>,
): { all: SaidAt[]; stems: Stems } {
  const stems = new Stems();
  const all: SaidAt[] = [];
  const speakings = new Map<string, Speaking>();
  let article: StoredArticle | null = null;
  let day: number | null = null;
  let order = 0;
  for (const { number, index } of places) {
    if (article?.number !== number) {
      article = snapshot.article(number);
      day = dayOf(article.article.published);
    }
    const quotation = article.quotations[index];
    if (!quotation) continue;
    const words = stems.read(quotationContent(quotation), article.article.language);
    order += 1;
    if (words.length < FEWEST) continue;
    const read = speakingOf(quotation.speaker, persons);
    const key = [read.person, read.other, read.kind, ...read.roles].join('\n');
    const by = speakings.get(key) ?? read;
    speakings.set(key, by);
    const quoted = quotation.kind !== 'indirect';
    all.push({ words, weight: 0, by, quoted, day, number, index, order });
  }
  return { all, stems };
}

/** The words of a quotation. */
export function textAt(snapshot: Snapshot, { number, index }: Pick<SaidAt, 'number' | 'index'>): string {
  const quotation = snapshot.article(number).quotations[index];
  return quotation ? quotationContent(quotation) : '';
}
