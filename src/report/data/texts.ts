/** The texts of the articles, loaded block by block while the page is already in use. */
import type { ReportText } from '../../model/report.js';

type Listener = () => void;

/** Reads one block. */
export type TextBlock = () => Promise<readonly ReportText[]>;

export class Texts {
  readonly #texts: ReportText[] = [];
  readonly #listeners = new Set<Listener>();
  #begun = false;
  #complete = false;

  constructor(private readonly blocks: () => Promise<readonly TextBlock[]>) {}

  /** Null if it has not been loaded yet, or was left out. */
  of(at: number): ReportText | null {
    return this.#texts[at] ?? null;
  }

  get count(): number {
    return this.#texts.length;
  }

  get complete(): boolean {
    return this.#complete;
  }

  /** @returns A function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads all blocks; a second call does nothing. */
  async read(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    for (const block of await this.blocks()) {
      this.#texts.push(...(await block()));
      this.#tell();
    }
    this.#complete = true;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
