/** The command line: one run from its arguments to its exit code. */

export { type Asked, type Io, type Output, OutputClosed, type Told } from './io.js';
export { run } from './run.js';
