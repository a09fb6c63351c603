/** All tables of a segment, filled from analyses by a draft or from other segments by a merge. */
import type { SectionWriter } from '../bytes/bytes.js';
import { ArticleColumnsWriter } from './article-columns.js';
import { FileTableWriter } from './file-table.js';
import { LineTableWriter } from './line-table.js';
import { NameListWriter } from './name-list.js';
import { QuoteTableWriter } from './quote-table.js';
import { StringTableWriter } from './string-table.js';
import { writeTexts } from './text-list.js';

export class SegmentTables {
  readonly files = new FileTableWriter();
  readonly columns = new ArticleColumnsWriter();
  readonly strings = new StringTableWriter();
  readonly quotes = new QuoteTableWriter();
  readonly lines = new LineTableWriter();
  readonly authors = new NameListWriter();
  /** Outlets and picture credits. */
  readonly cited = new NameListWriter();
  readonly pictured = new NameListWriter();
  readonly ids: string[] = [];
  readonly paths: string[] = [];
  /** EDTF; empty for undated articles. */
  readonly published: string[] = [];
  readonly #languages = new Map<string, number>();

  get articles(): number {
    return this.ids.length;
  }

  /** Numbered from 1. */
  get languages(): string[] {
    return [...this.#languages.keys()];
  }

  /** From 1; 0 if the language is unknown. */
  language(code: string | null): number {
    if (code === null) return 0;
    const number = this.#languages.get(code) ?? this.#languages.size + 1;
    this.#languages.set(code, number);
    return number;
  }

  /** Total words of titles and of texts. */
  get words(): { title: number; text: number } {
    const sum = (column: Uint32Array): number => column.reduce((all, one) => all + one, 0);
    return { title: sum(this.columns.get('titleLength')), text: sum(this.columns.get('textLength')) };
  }

  write(sections: SectionWriter): void {
    this.columns.write(sections);
    writeTexts(sections, 'article.id', this.ids);
    writeTexts(sections, 'article.path', this.paths);
    writeTexts(sections, 'article.published', this.published);
    this.lines.write(sections);
    this.authors.write(sections, 'author');
    this.cited.write(sections, 'cited');
    this.pictured.write(sections, 'pictured');
    this.quotes.write(sections, this.strings.length);
    this.strings.write(sections);
    this.files.write(sections, this.articles);
  }
}
