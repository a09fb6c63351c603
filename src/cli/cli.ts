/** The command line: one run from its arguments to its exit code. */

export { type Io, type Output, OutputClosed } from './io.js';
export { run } from './run.js';
