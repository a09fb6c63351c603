/** The command line as it is declared, in what a shell needs to complete it. */

export interface OptionShape {
  /** With their dashes: `-C`, `--corpus`. */
  names: string[];
  summary: string;
  /** Null for an option that takes none. */
  value: ValueShape | null;
}

export interface ValueShape {
  /** `date`, as help has it. */
  name: string;
  /** All that it may be; empty if it may be anything. */
  choices: readonly string[];
  /** Whether files and folders are what it may be. */
  isFile: boolean;
}

export interface CommandShape {
  /** The name, then others that it goes by. */
  names: string[];
  summary: string;
  options: OptionShape[];
  /** What its arguments may be; null for a command that takes none. */
  argument: ValueShape | null;
}
