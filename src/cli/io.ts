/** What a run of the command line has of the world: streams, environment, folder and clock, all passed in. */

export interface Output {
  /** Resolves when there is room for more. Rejects with OutputClosed where nobody reads any longer. */
  write(text: string): Promise<void>;
  isTTY: boolean;
  /** Null where it is not a terminal. */
  columns: number | null;
}

export interface Io {
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  cwd: string;
  now: Date;
  /** The text of a file named on the command line; `-` is standard input. */
  readText(path: string): Promise<string>;
  /**
   * The bytes of standard input.
   * @throws CorpusError where there are more than `limit`.
   */
  readInput(limit: number): Promise<Uint8Array>;
}

/** The reader went away, as `head` does; no error, and nothing more to do. */
export class OutputClosed extends Error {
  override name = 'OutputClosed';
}

/** `YYYY-MM-DD` where the user is. */
export function localDay(now: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
