/**
 * fast-check with a fixed seed, so that `npm test` gives the same answer on every run. With `CORPUS_NIGHTLY=1` the
 * seed is random, and a failure prints it.
 */
import fc from 'fast-check';

const SEED = 20_261_129;
if (process.env.CORPUS_NIGHTLY !== '1') fc.configureGlobal({ seed: SEED });

export { fc };
