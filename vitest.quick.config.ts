import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that spawn the program, kill it, feed it random bytes, take seconds a file, or replace Node's modules. */
const LONG = [
  'test/add/{draft,write-article}.test.ts',
  'test/check/rules.test.ts',
  'test/cli/formats.test.ts',
  'test/extract/quotations/properties.test.ts',
  'test/english/**',
  'test/fuzz/**',
  'test/index/{differential,faults,index,interrupted,one-bundle,runs}.test.ts',
  'test/load/{forms/every-form,pieces}.test.ts',
  'test/process/**',
  'test/query/search/candidates.test.ts',
  'test/readme.test.ts',
  'test/report/{page,hostile,accessible,serve}.test.ts',
  'test/regular-expressions/**',
  'test/statements/floors.test.ts',
  'test/threats/{documents,paths,size,terminal}.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...LONG],
    testTimeout: 30_000,
    // Modules are loaded once a worker and not once a file.
    isolate: false,
    maxWorkers: 2,
  },
});
