/** The callback every command is given: runs the action and records the exit code. */
import type { Io } from './io.js';

export type Act = (command: (io: Io) => Promise<number>) => Promise<void>;
