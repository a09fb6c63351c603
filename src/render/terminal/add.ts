/** What was added, for people: one path a line, so that it can be handed on; with a dry run the lines that change. */
import type { Addition, DifferenceLine } from '../../model/addition.js';
import { escapeLine } from '../escape.js';
import type { View } from './view.js';

export interface ShownAddition {
  addition: Addition;
  difference: readonly DifferenceLine[];
}

/** `base` is the corpus folder as seen from the folder of the run, with a slash behind it, or nothing. */
export function* addText(
  shown: readonly ShownAddition[],
  base: string,
  { palette }: View,
): Generator<string> {
  const styles = { '-': palette.dim, '+': palette.match, ' ': (text: string): string => text };
  for (const { addition, difference } of shown) {
    if (addition.path === null) continue;
    yield `${escapeLine(base + addition.path)}\n`;
    for (const { mark, text } of difference)
      yield `${styles[mark](`${mark} ${escapeLine(text)}`.trimEnd())}\n`;
  }
}
