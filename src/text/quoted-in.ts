/** The parts of a text in quotation marks, with their places in code points. */
import { quotedStretches } from './quotation-marks.js';

/** @param quotation text that begins at `start`, in code points, in parts if words between them are not its own */
export function quotedIn({
  text,
  start,
  spans,
}: {
  text: string;
  start: number;
  spans: readonly (readonly [number, number])[];
}): { text: string; start: number; end: number }[] {
  const characters = [...text];
  return spans.flatMap(([from, to]) => {
    const part = characters.slice(from - start, to - start).join('');
    const pointsTo = (offset: number): number => from + [...part.slice(0, offset)].length;
    return quotedStretches(part, { start: 0, end: part.length }).map((stretch) => ({
      text: part.slice(stretch.start, stretch.end),
      start: pointsTo(stretch.start),
      end: pointsTo(stretch.end),
    }));
  });
}
