import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that spawn the program, kill it, feed it random bytes, or take more than some seconds a file. */
const LONG = [
  'test/add/draft.test.ts',
  'test/check/rules.test.ts',
  'test/fuzz/**',
  'test/index/{differential,faults,interrupted}.test.ts',
  'test/process/**',
  'test/query/search/candidates.test.ts',
  'test/regular-expressions/**',
  'test/threats/size.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...LONG],
    testTimeout: 30_000,
  },
});
