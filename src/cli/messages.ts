/** Messages on stderr: errors with their hints, progress, notes, and problems with files. */
import type { Problem } from '../model/problem.js';
import { escapeLine } from '../render/escape.js';
import { palette } from '../render/terminal/palette.js';
import { grouped } from '../text/counted.js';
import { type ColourChoice, wantsColour } from './colour.js';
import type { Io } from './io.js';

/** Prints `corpus: message`, then a line with the hint. */
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

/** Milliseconds before progress is shown, and between updates of it. */
const PATIENCE = 500;
const REFRESH = 100;

/** Milliseconds after which the end is reported too. */
const LONG = 3_000;

const seconds = (milliseconds: number): string =>
  milliseconds < 90_000 ? `${Math.ceil(milliseconds / 1000)} s` : `${Math.round(milliseconds / 60_000)} min`;

/** Messages while the corpus is opened: notes immediately and, on a terminal, progress. */
export class Messages {
  #pending: Promise<void> = Promise.resolve();
  #shown = false;
  #files = 0;
  #last = 0;
  #begun: number;

  constructor(
    private readonly io: Io,
    private readonly quiet: boolean,
    /** Whether the files are being indexed, so that they are read only once. */
    private readonly indexes: boolean,
    /** What is done with articles, if not reading files. */
    private readonly doing: string | null = null,
  ) {
    this.#begun = io.elapsed();
  }

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
    if (done === 0) this.io.beforeReading?.();
    const spent = this.io.elapsed() - this.#begun;
    this.#files = total;
    if (!this.io.stderr.isTTY || this.quiet || spent < PATIENCE) return;
    if (done < total && spent - this.#last < REFRESH) return;
    this.#last = spent;
    this.#shown = true;
    const share = Math.floor((done / total) * 100);
    const left = done === 0 ? '' : `, about ${seconds((spent / done) * (total - done))} left`;
    const end = this.indexes ? 'writing the index' : 'done';
    const rate = this.doing && done > 0 ? `, ${grouped(Math.round((done / spent) * 1_000))} a second` : '';
    const state = done < total ? `${grouped(done)} (${share} %)${rate}${left}` : end;
    const what = this.doing
      ? `${this.doing} ${grouped(total)} articles`
      : `${this.indexes ? 'indexing' : 'reading'} ${grouped(total)} files`;
    this.#say(`\r\u001B[K${what}${this.indexes ? ', once' : ''}: ${state}`);
  };

  /** Clears the progress line; resolves when everything is written. Later reading is timed separately. */
  end(): Promise<void> {
    const clear = this.#clear();
    const now = this.io.elapsed();
    const spent = now - this.#begun;
    [this.#begun, this.#last] = [now, 0];
    if (clear !== '' && spent >= LONG) {
      this.#say(
        `${clear}${this.indexes ? 'indexed' : 'read'} ${grouped(this.#files)} files in ${seconds(spent)}\n`,
      );
    } else if (clear !== '') this.#say(clear);
    return this.#pending;
  }
}

/** Above this many files, notes of one rule are combined into one line. */
const FEW_FILES = 5;

/** The first problem of one rule in one file, and the number of places. */
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
 * Fatal problems are always printed, others unless `quiet`. There is one line per file and rule, with the first location and the
 * number of others; if a note concerns many files, it gives the first file and the number of others.
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
        ? ` (and ${files - 1} more files of this kind; corpus check lists them)`
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

/** Characters buffered before each write: there may be a problem in each of a million files. */
const CHUNK = 1 << 16;
