/** How a declared command reaches the run it belongs to: it hands over what to do, and the run keeps the exit code. */
import type { Io } from './io.js';

export type Act = (command: (io: Io) => Promise<number>) => Promise<void>;
