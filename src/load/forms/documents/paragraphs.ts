/** Gathers the text of paragraphs, which may hold text boxes with paragraphs of their own. */
import { DocumentFault, joinParagraphs } from './document-text.js';

/** Text boxes in text boxes; no program writes more than a few. */
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

  /** Text outside of all paragraphs is white space between tags. */
  add(text: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] = `${this.#open[last]}${text}`;
  }

  text(): string {
    return joinParagraphs([...this.#done, ...this.#open]);
  }
}
