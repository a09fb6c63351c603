/** A quotation as it is compared: words, speaker and day. */
import type { Stem, Texts } from './content.js';
import type { Speaking } from './speaking.js';

export interface Reported {
  /** Number among the texts. */
  text: number;
  by: Speaking;
  /** Whether any of it is in quotation marks. */
  quoted: boolean;
  /** Publication day, in days since 1970; null if undated. */
  day: number | null;
  /** Number of the article. */
  number: number;
}

export class Said implements Reported {
  readonly text: number;
  readonly by: Speaking;
  readonly quoted: boolean;
  readonly day: number | null;
  readonly number: number;
  /** Total weight of its words, once they are weighted. */
  weight = 0;

  constructor(
    private readonly texts: Texts,
    { text, by, quoted, day, number }: Reported,
  ) {
    this.text = text;
    this.by = by;
    this.quoted = quoted;
    this.day = day;
    this.number = number;
  }

  /** Read on every access, as the words of a million quotations would take too much memory. */
  get words(): readonly Stem[] {
    return this.texts.words(this.text);
  }

  /** The words that another quotation contains too. */
  sharedWith(other: Said): { count: number; weight: number } {
    return this.texts.shared(this.text, other.text);
  }

  weigh(): void {
    this.weight = this.texts.weight(this.text);
  }
}
