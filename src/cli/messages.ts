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

/** Files. Notes of one rule about more of them are one line. */
const FEW_FILES = 5;

/** The first of the problems of one rule in one file, and in how many places there are such. */
interface Told {
  first: Problem;
  places: number;
}

function byFile(problems: readonly Problem[]): Told[] {
  const told = new Map<string, Told>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.path, problem.rule, problem.fatal]);
    const known = told.get(key);
    if (known) known.places += problem.places ?? 1;
    else told.set(key, { first: problem, places: problem.places ?? 1 });
  }
  return [...told.values()];
}

const rulesOfMany = (told: readonly Told[]): ReadonlyMap<string, number> => {
  const files = new Map<string, number>();
  for (const { first } of told) {
    if (!first.fatal) files.set(first.rule, (files.get(first.rule) ?? 0) + 1);
  }
  return new Map([...files].filter(([, count]) => count > FEW_FILES));
};

/**
 * Fatal problems are always told, the others unless `quiet`. One line a file and rule, with the first place and how many
 * more there are; of notes about many files, the first and how many more files.
 */
export async function sayProblems(io: Io, problems: readonly Problem[], quiet: boolean): Promise<void> {
  const told = byFile(problems.filter(({ fatal }) => fatal || !quiet));
  const many = rulesOfMany(told);
  const done = new Set<string>();
  let said = '';
  for (const { first, places } of told) {
    const { path, line, message, hint, rule, fatal } = first;
    const files = fatal ? undefined : many.get(rule);
    if (files !== undefined && done.has(rule)) continue;
    if (files !== undefined) done.add(rule);
    const place = line === null ? path : `${path}:${line}`;
    const more =
      files !== undefined
        ? ` (and ${files - 1} more files of this kind; corpus check names them)`
        : places > 1
          ? ` (and ${places - 1} more in this file)`
          : '';
    said += `corpus: ${escapeLine(`${place}: ${message}`)}${more}\n`;
    if (hint !== null) said += `hint: ${escapeLine(hint)}\n`;
    if (said.length < CHUNK) continue;
    await io.stderr.write(said);
    said = '';
  }
  if (said !== '') await io.stderr.write(said);
}

/** Characters gathered before each write: a corpus may have a problem with each of a million files. */
const CHUNK = 1 << 16;
