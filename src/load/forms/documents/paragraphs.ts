/** Collects the text of paragraphs, which may contain text boxes with paragraphs of their own. */
import { DocumentFault, joinParagraphs } from './document-text.js';

/** Maximum nesting of text boxes; no program writes more than a few levels. */
const MAX_NESTED = 200;

export class Paragraphs {
  readonly #done: string[] = [];
  readonly #open: string[] = [];

  begin(): void {
    if (this.#open.length >= MAX_NESTED) {
      throw new DocumentFault(
        'unreadable-file',
        'has paragraphs nested without end',
        'save its text as plain text',
      );
    }
    this.#open.push('');
  }

  end(): void {
    const text = this.#open.pop();
    if (text !== undefined) this.#done.push(text);
  }

  /** Ignores text outside all paragraphs: it is white space between tags. */
  add(text: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] = `${this.#open[last]}${text}`;
  }

  text(): string {
    return joinParagraphs([...this.#done, ...this.#open]);
  }
}
