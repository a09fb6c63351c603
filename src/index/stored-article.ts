/** An article of the index. Its parts are read lazily and cached with it. */
import type { Analysis } from '../model/analysis.js';
import { type Article, type ArticleRef, articleRef, type Paragraph } from '../model/article.js';
import type { DateMention } from '../model/date-mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Citation } from '../model/source.js';
import { OmittedFromIndex } from './omitted.js';
import { decodeArticle, plainParts, readBody, readMentions, readQuotations } from './records/records.js';
import type { Segment } from './segment.js';
import type { ArticleLines } from './tables/tables.js';

export class StoredArticle implements Analysis {
  #article: Article | null = null;
  #body: Paragraph[] | null = null;
  #quotations: Quotation[] | null = null;
  #mentions: { citations: Citation[]; dates: DateMention[] } | null = null;

  constructor(
    /** Article number in its snapshot. */
    readonly number: number,
    private readonly segment: Segment,
    private readonly record: number,
    private readonly duplicateOf: string | null = null,
  ) {}

  get article(): Article {
    if (this.#article) return this.#article;
    const article = decodeArticle(this.segment.records, this.record);
    if (this.duplicateOf !== null) article.duplicateOf = this.duplicateOf;
    this.#article = article;
    return article;
  }

  get #ref(): ArticleRef {
    return articleRef(this.article);
  }

  get body(): Paragraph[] {
    this.#body ??= readBody(this.segment.records, this.record);
    return this.#body;
  }

  /** @throws OmittedFromIndex, as do citations and dates, if the index was built without them */
  get quotations(): Quotation[] {
    this.#requireAnnotations();
    this.#quotations ??= readQuotations(this.segment.records, this.record, this.#ref, this.body);
    return this.#quotations;
  }

  #requireAnnotations(): void {
    if (this.segment.omitted === 'annotations') throw new OmittedFromIndex([this.number]);
  }

  get citations(): Citation[] {
    this.#requireAnnotations();
    this.#mentions ??= readMentions(this.segment.records, this.record, this.#ref);
    return this.#mentions.citations;
  }

  get dates(): DateMention[] {
    this.#requireAnnotations();
    this.#mentions ??= readMentions(this.segment.records, this.record, this.#ref);
    return this.#mentions.dates;
  }

  /** Number of dates it mentions, without decoding them. @throws OmittedFromIndex, as `dates` does */
  get dateCount(): number {
    this.#requireAnnotations();
    return this.segment.columns.get('dateMentions')[this.record] ?? 0;
  }

  /** The parts of its record as JSON: article, quotations, mentions and body. */
  get parts(): Uint8Array[] {
    return plainParts(this);
  }

  get lines(): ArticleLines {
    return this.segment.lines.of(this.record);
  }
}

/** An article whose analysis does not come from the index. */
export class GivenArticle extends StoredArticle {
  constructor(
    number: number,
    segment: Segment,
    record: number,
    private readonly given: Analysis,
  ) {
    super(number, segment, record);
  }

  override get article(): Article {
    return this.given.article;
  }

  override get body(): Paragraph[] {
    return this.given.body;
  }

  override get quotations(): Quotation[] {
    return this.given.quotations;
  }

  override get citations(): Citation[] {
    return this.given.citations;
  }

  override get dates(): DateMention[] {
    return this.given.dates;
  }

  override get dateCount(): number {
    return this.given.dates.length;
  }
}
