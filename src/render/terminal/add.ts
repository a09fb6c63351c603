/** Text output of `corpus add`: one path per line, suitable for piping; with --dry-run, the changed lines. */
import type { Addition, DifferenceLine } from '../../model/addition.js';
import { escapeLine } from '../escape.js';
import type { View } from './view.js';

export interface ShownAddition {
  addition: Addition;
  difference: readonly DifferenceLine[];
}

/** `base` is the corpus folder relative to the working directory, with a trailing slash, or empty. */
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
