/** The paragraphs of an article as stored, and passages of them, which are stored as offsets. */
import type { Paragraph } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { IndexDamage } from '../bytes/bytes.js';

/**
 * `gap`: characters between the end of the previous paragraph and the start of this one; `over`: its length in characters minus its
 * length in UTF-16 units.
 */
type StoredParagraph = [kind: Paragraph['kind'], text: string, gap: number, over: number];

export function storedBody(body: readonly Paragraph[]): StoredParagraph[] {
  let before = 0;
  return body.map(({ kind, text, start, end }) => {
    const gap = start - before;
    before = end;
    return [kind, text, gap, end - start - text.length];
  });
}

export function bodyOf(stored: readonly StoredParagraph[]): Paragraph[] {
  let before = 0;
  return stored.map(([kind, text, gap, over]) => {
    const start = before + gap;
    before = start + text.length + over;
    return { kind, text, start, end: before };
  });
}

/** The text of a paragraph at an offset range; null if no paragraph contains it, or if the paragraph's offsets are not UTF-16 units. */
function textIn(body: readonly Paragraph[], { start, end }: Span): string | null {
  const around = body.find((block) => block.start <= start && block.end >= end);
  if (!around || around.text.length !== around.end - around.start) return null;
  return around.text.slice(start - around.start, end - around.start);
}

/** A text, or 0 if it is what the paragraphs contain at its offsets. */
export type StoredText = string | 0;

export const storedText = (text: string, place: Span, body: readonly Paragraph[]): StoredText =>
  textIn(body, place) === text ? 0 : text;

/** @throws IndexDamage if no paragraph contains the place */
export function textOf(stored: StoredText, place: Span, body: readonly Paragraph[]): string {
  const text = stored === 0 ? textIn(body, place) : stored;
  if (text === null) throw new IndexDamage('is damaged (a quotation is not in its article)');
  return text;
}
