/** What is said on stderr: errors with their hints, and problems with files. */
import type { Problem } from '../model/problem.js';
import { escapeLine } from '../render/escape.js';
import { type ColourChoice, wantsColour } from './colour.js';
import type { Io } from './io.js';

/** `corpus: what is wrong`, and a line with the hint. */
export async function sayError(
  io: Io,
  colour: ColourChoice,
  message: string,
  hint: string | null,
): Promise<void> {
  const { palette } = await import('../render/terminal/palette.js');
  const { error } = palette(wantsColour(colour, io.stderr, io.env));
  const hintLine = hint === null ? '' : `hint: ${escapeLine(hint)}\n`;
  await io.stderr.write(`${error('corpus:')} ${escapeLine(message)}\n${hintLine}`);
}

export const sayNote = (io: Io, message: string): Promise<void> =>
  io.stderr.write(`corpus: ${escapeLine(message)}\n`);

/** Fatal problems are always told, the others unless `quiet`. */
export async function sayProblems(io: Io, problems: readonly Problem[], quiet: boolean): Promise<void> {
  for (const { path, line, message, hint, fatal } of problems) {
    if (quiet && !fatal) continue;
    const place = line === null ? path : `${path}:${line}`;
    await sayNote(io, `${place}: ${message}`);
    if (hint !== null) await io.stderr.write(`hint: ${escapeLine(hint)}\n`);
  }
}
