/** The sentences of an article that contain a quotation, with its cue and its speaker. */
import type { Paragraph } from '../../model/article.js';
import type { Quotation } from '../../model/quotation.js';
import type { TextSpan } from '../../model/span.js';
import { sentences } from '../../text/sentences.js';

/** Half-open, in code points of the file. */
type Place = readonly [number, number];

/** The content and the cue, and the mention of the speaker if a paragraph contains it together with one of them. */
function placesOf({ spans, cue, speaker }: Quotation, paragraphs: readonly Paragraph[]): Place[] {
  const places: Place[] = [...spans];
  if (cue) places.push([cue.start, cue.end]);
  const mention = speaker?.mention;
  if (!mention) return places;
  const near = paragraphs.some(
    (one) => holds(one, [mention.start, mention.end]) && places.some((at) => holds(one, at)),
  );
  return near ? [...places, [mention.start, mention.end]] : places;
}

const holds = ({ start, end }: Paragraph, [from, to]: Place): boolean => from < end && to > start;

/** From the first to the last sentence of the paragraph that contains one of the places. */
function within(paragraph: Paragraph, places: readonly Place[]): TextSpan | null {
  const { text, start } = paragraph;
  const characters = [...text];
  const inText = (at: number): number =>
    characters.slice(0, Math.min(Math.max(at - start, 0), characters.length)).join('').length;
  const here = places.filter((place) => holds(paragraph, place));
  if (here.length === 0) return null;
  const first = Math.min(...here.map(([from]) => inText(from)));
  const last = Math.max(...here.map(([, to]) => inText(to)));
  const touched = sentences(text, { start: 0, end: text.length }).filter(
    (sentence) => sentence.start < last && sentence.end > first,
  );
  const from = touched[0]?.start ?? first;
  const to = touched.at(-1)?.end ?? last;
  const begun = start + [...text.slice(0, from)].length;
  const found = text.slice(from, to).trimEnd();
  return { text: found, start: begun, end: begun + [...found].length };
}

/** One stretch per paragraph that the quotation is in; none if the body does not contain it. */
export function contextOf(quotation: Quotation, body: readonly Paragraph[]): TextSpan[] {
  const near = body.filter((paragraph) => quotation.spans.some((span) => holds(paragraph, span)));
  const places = placesOf(quotation, near);
  return near.flatMap((paragraph) => within(paragraph, places) ?? []);
}
