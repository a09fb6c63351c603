/** Everything a run uses from outside: streams, environment, working directory and clock, all passed in. */

export interface Output {
  /** Resolves when the stream accepts more. Rejects with OutputClosed if the reader has gone. */
  write(text: string | Uint8Array): Promise<void>;
  isTTY: boolean;
  /** Null if the stream is not a terminal. */
  columns: number | null;
  /** Lines of the terminal; null if the stream is not one. */
  rows: number | null;
}

/** A request to `corpus serve`. */
export interface Asked {
  method: string;
  /** Path and query string, as sent. */
  url: string;
  /** Keyed by lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The port that received the request. */
  port: number;
}

/** The response to a request. */
export interface Told {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Io {
  stdout: Output;
  stderr: Output;
  /**
   * Shows a text in a pager, given as a shell command; resolves when it ends.
   * @returns False if it cannot be started.
   */
  page(command: string, text: string): Promise<boolean>;
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  cwd: string;
  now: Date;
  /** Milliseconds since the program started. */
  elapsed(): number;
  /** The name of this machine, for links to its files. */
  host(): string;
  /** Reads a file named on the command line; `-` is standard input. */
  readText(path: string): Promise<string>;
  /** Writes a file named on the command line, replacing any existing one. @throws CorpusError if it cannot. */
  writeFile(path: string, bytes: Uint8Array): void;
  /**
   * Writes a file named on the command line, atomically.
   * @throws CorpusError if it cannot, or if the file exists and must not be replaced.
   */
  writeWholeFile(path: string, bytes: Uint8Array, replace: boolean): Promise<void>;
  /**
   * The bytes of standard input.
   * @throws CorpusError if there are more than `limit`.
   */
  readInput(limit: number): Promise<Uint8Array>;
  /**
   * Answers requests on 127.0.0.1 until the user stops it.
   * @param port 0 for any free port
   * @throws CorpusError if the port is not available.
   */
  serve(
    answer: (asked: Asked) => Promise<Told>,
    port: number,
  ): Promise<{ port: number; ended: Promise<void> }>;
  /** Opens an address in the browser. @returns False if no browser can be started. */
  browse(address: string): Promise<boolean>;
  /** Prepares the process for reading many files; called before the first. */
  beforeReading?(): void;
}

/** The reader closed the pipe, as `head` does; this is not an error, but it ends the run. */
export class OutputClosed extends Error {
  override name = 'OutputClosed';
}

/** `YYYY-MM-DD` in the user's time zone. */
export function localDay(now: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
