/** An article of the index, whose parts are read lazily and cached with it. */
import type { Analysis } from '../model/analysis.js';
import { type Article, type ArticleRef, articleRef, type Paragraph } from '../model/article.js';
import type { DateMention } from '../model/date-mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Citation } from '../model/source.js';
import { decodeArticle, readBody, readMentions, readQuotations } from './records/records.js';
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

  get quotations(): Quotation[] {
    this.#quotations ??= readQuotations(this.segment.records, this.record, this.#ref);
    return this.#quotations;
  }

  get citations(): Citation[] {
    this.#mentions ??= readMentions(this.segment.records, this.record, this.#ref);
    return this.#mentions.citations;
  }

  get dates(): DateMention[] {
    this.#mentions ??= readMentions(this.segment.records, this.record, this.#ref);
    return this.#mentions.dates;
  }

  get lines(): ArticleLines {
    return this.segment.lines.of(this.record);
  }
}
