/** Refers to texts by offset, so that what an article's body contains is not stored twice. */
import type { Paragraph } from '../../../model/article.js';
import type { ReportQuotation } from '../../../model/report.js';
import type { TextSpan } from '../../../model/span.js';
import { utf16Offsets } from '../../../text/offsets.js';

/** Looks up ranges of one article's file, in code points, in its paragraphs. */
export class Places {
  #last = 0;
  readonly #units: ((place: number) => number)[] = [];

  constructor(private readonly body: readonly Paragraph[]) {}

  /** The paragraph that contains the range, and the range within it in UTF-16 units; null if no paragraph contains all of it. */
  rangeOf(start: number, end: number): { paragraph: number; from: number; to: number } | null {
    const contains = (one: Paragraph | undefined): boolean =>
      one !== undefined && one.start <= start && end <= one.end;
    // Most ranges are requested in order.
    const at = contains(this.body[this.#last]) ? this.#last : this.body.findIndex(contains);
    const paragraph = this.body[at];
    if (!paragraph) return null;
    this.#last = at;
    this.#units[at] ??= utf16Offsets(paragraph.text);
    const unit = this.#units[at];
    return { paragraph: at, from: unit(start - paragraph.start), to: unit(end - paragraph.start) };
  }

  /** The text of a range; null if no paragraph contains it. */
  textAt(start: number, end: number): string | null {
    const range = this.rangeOf(start, end);
    return range && (this.body[range.paragraph]?.text.slice(range.from, range.to) ?? null);
  }
}

/** A stretch of the file: its length, its start relative to an earlier offset, and its text only if the body differs there. */
export interface PlacedSpan {
  text: string | null;
  start: number;
  length: number;
}

export function placed({ text, start, end }: TextSpan, places: Places, base: number): PlacedSpan {
  const isThere = places.textAt(start, end) === text;
  return { text: isThere ? null : text, start: start - base, length: end - start };
}

export function spanAt(span: PlacedSpan, places: Places, base: number): TextSpan {
  const start = base + span.start;
  const end = start + span.length;
  return { text: span.text ?? places.textAt(start, end) ?? '', start, end };
}

/** Marks where the next quotation belongs in a paragraph. */
const HOLE = '\u0001';

/** The texts of paragraphs with their quotations removed, and which quotations these are. */
export interface Holed {
  texts: string[];
  taken: boolean[];
}

/** @param starts start and end offsets of the quotations in the file */
export function withHoles(
  body: readonly Paragraph[],
  quotations: readonly Pick<ReportQuotation, 'text'>[],
  spans: readonly { start: number; end: number }[],
): Holed {
  const texts = body.map(({ text }) => text);
  if (texts.some((text) => text.includes(HOLE))) return { texts, taken: quotations.map(() => false) };
  const places = new Places(body);
  const pieces: string[][] = texts.map(() => []);
  const done = texts.map(() => 0);
  let last = 0;
  const taken = quotations.map(({ text }, at) => {
    const { start, end } = spans[at] ?? { start: 0, end: 0 };
    const range = start < last || text === '' ? null : places.rangeOf(start, end);
    const whole = texts[range?.paragraph ?? -1];
    if (!range || whole?.slice(range.from, range.to) !== text) return false;
    pieces[range.paragraph]?.push(whole.slice(done[range.paragraph], range.from));
    done[range.paragraph] = range.to;
    last = end;
    return true;
  });
  const holed = {
    texts: texts.map((text, at) => [...(pieces[at] ?? []), text.slice(done[at])].join(HOLE)),
    taken,
  };
  // Paragraphs may be out of order.
  const isSame = withoutHoles(holed, quotations).every((text, at) => text === texts[at]);
  return isSame ? holed : { texts, taken: taken.map(() => false) };
}

/** Restores the texts of the paragraphs. */
export function withoutHoles(
  { texts, taken }: Holed,
  quotations: readonly Pick<ReportQuotation, 'text'>[],
): string[] {
  const waiting = quotations.filter((_, at) => taken[at]).values();
  if (!taken.includes(true)) return texts;
  return texts.map((text) => text.replaceAll(HOLE, () => waiting.next().value?.text ?? ''));
}
