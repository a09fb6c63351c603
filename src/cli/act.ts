/** The callback every command is given: runs the action and records the exit code. */
import type { Io } from './io.js';

/** Runs a command line from its arguments to its exit code. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

export type Act = (command: (io: Io, run: Run) => Promise<number>) => Promise<void>;
