/** Where one form stands in the articles of a segment, looked up article by article, in their order. */
import type { PositionReader } from '../../store/segment/position-reader.js';
import type { Segment } from '../../store/segment/segment.js';

/** The first place from `at` on whose number is not below `wanted`: by leaps, each twice as far as the one before. */
function firstFrom(numbers: Uint32Array, at: number, wanted: number): number {
  let low = at;
  let leap = 1;
  while (low + leap < numbers.length && (numbers[low + leap] ?? 0) < wanted) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(low + leap, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class FormPlaces {
  /** Articles of the segment that have the form. */
  readonly documents: Uint32Array;
  /** Has the positions that were looked up last. */
  readonly reader: PositionReader;
  #at = 0;

  private constructor(documents: Uint32Array, reader: PositionReader) {
    this.documents = documents;
    this.reader = reader;
  }

  /** Null where no article has the form. */
  static of(segment: Segment, form: string): FormPlaces | null {
    const entry = segment.find(form);
    if (!entry) return null;
    const { documents, frequencies } = segment.postings(entry);
    return new FormPlaces(documents, segment.positions(entry, frequencies));
  }

  /** Whether an article, none before the ones sought so far, has the form. */
  seek(document: number): boolean {
    const { documents } = this;
    if (documents[this.#at] !== document) this.#at = firstFrom(documents, this.#at, document);
    return documents[this.#at] === document;
  }

  /** Looks up the positions in the article that was sought and found. */
  read(): void {
    this.reader.read(this.#at);
  }
}
