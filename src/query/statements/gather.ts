/** Reads the quotations to group, and keeps of each only what comparisons need. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { quotationContent } from '../../model/quotation.js';
import { dayNumber } from '../../text/calendar.js';
import { edtfBounds } from '../../text/edtf.js';
import type { QuotationPlace } from '../quotes/quotes.js';
import { Texts } from './content.js';
import { type Reported, Said } from './said.js';
import { type Speaking, speakingOf } from './speaking.js';

interface Place {
  /** Index among its article's quotations. */
  index: number;
  /** Rank in the order of publication. */
  order: number;
}

/** A quotation and its location. */
export class SaidAt extends Said implements Place {
  readonly index: number;
  readonly order: number;

  constructor(texts: Texts, reported: Reported, { index, order }: Place) {
    super(texts, reported);
    this.index = index;
    this.order = order;
  }
}

/** Quotations with fewer content words are stock phrases or fragments. */
const FEWEST = 3;

/** The day of a date; null if it gives only a month or a year. */
function dayOf(published: string | null): number | null {
  const days = published === null ? null : edtfBounds(published);
  if (!days || days.earliest !== days.latest) return null;
  const [year = 0, month = 0, day = 0] = days.earliest.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** `places` are in the order of publication, with those of one article together. */
export function gathered(
  snapshot: Snapshot,
  places: Iterable<QuotationPlace>,
  persons: ReadonlyMap<string, string>,
): SaidAt[] {
  const texts = new Texts();
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
    const text = texts.read(quotationContent(quotation), article.article.language);
    order += 1;
    if (texts.length(text) < FEWEST) continue;
    const read = speakingOf(quotation.speaker, persons);
    const key = [read.person, read.other, read.described, read.kind, ...read.roles].join('\n');
    const by = speakings.get(key) ?? read;
    speakings.set(key, by);
    const quoted = quotation.kind !== 'indirect';
    all.push(new SaidAt(texts, { text, by, quoted, day, number }, { index, order }));
  }
  texts.weigh();
  for (const one of all) one.weigh();
  return all;
}

/** The text of a quotation. */
export function textAt(snapshot: Snapshot, { number, index }: Pick<SaidAt, 'number' | 'index'>): string {
  const quotation = snapshot.article(number).quotations[index];
  return quotation ? quotationContent(quotation) : '';
}
