/** What is said on stderr: errors with their hints, and problems with files. */
import type { Problem } from '../model/problem.js';
import { escapeLine } from '../render/escape.js';
import { palette } from '../render/terminal/palette.js';
import { type ColourChoice, wantsColour } from './colour.js';
import type { Io } from './io.js';

/** `corpus: what is wrong`, and a line with the hint. */
export async function sayError(
  io: Io,
  colour: ColourChoice,
  message: string,
  hint: string | null,
): Promise<void> {
  const { error } = await palette(wantsColour(colour, io.stderr, io.env));
  const hintLine = hint === null ? '' : `hint: ${escapeLine(hint)}\n`;
  await io.stderr.write(`${error('corpus:')} ${escapeLine(message)}\n${hintLine}`);
}

export const sayNote = (io: Io, message: string): Promise<void> =>
  io.stderr.write(`corpus: ${escapeLine(message)}\n`);

/** Files. Fewer are read before anybody could see it. */
const EVERY = 50;

/** What is said while the corpus is opened: notes at once, and on a terminal how far the reading is. */
export class Messages {
  #pending: Promise<void> = Promise.resolve();
  #shown = false;

  constructor(
    private readonly io: Io,
    private readonly quiet: boolean,
  ) {}

  #say(text: string): void {
    this.#pending = this.#pending.then(() => this.io.stderr.write(text));
  }

  #clear(): string {
    const clear = this.#shown ? '\r\u001B[K' : '';
    this.#shown = false;
    return clear;
  }

  readonly onNote = (note: string): void => {
    if (!this.quiet) this.#say(`${this.#clear()}corpus: ${escapeLine(note)}\n`);
  };

  readonly onProgress = (done: number, total: number): void => {
    if (!this.io.stderr.isTTY || this.quiet || total < EVERY) return;
    this.#shown = true;
    this.#say(`\r\u001B[Kreading ${done} of ${total} files`);
  };

  /** Takes the progress away; resolves when all has been said. */
  end(): Promise<void> {
    const clear = this.#clear();
    if (clear !== '') this.#say(clear);
    return this.#pending;
  }
}

/** Fatal problems are always told, the others unless `quiet`. */
export async function sayProblems(io: Io, problems: readonly Problem[], quiet: boolean): Promise<void> {
  let said = '';
  for (const { path, line, message, hint, fatal } of problems) {
    if (quiet && !fatal) continue;
    const place = line === null ? path : `${path}:${line}`;
    said += `corpus: ${escapeLine(`${place}: ${message}`)}\n`;
    if (hint !== null) said += `hint: ${escapeLine(hint)}\n`;
    if (said.length < CHUNK) continue;
    await io.stderr.write(said);
    said = '';
  }
  if (said !== '') await io.stderr.write(said);
}

/** Characters gathered before each write: a corpus may have a problem with each of a million files. */
const CHUNK = 1 << 16;
