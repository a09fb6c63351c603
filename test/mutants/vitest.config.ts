/** Runs tests with one source file replaced by the text in the environment. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { MUTANT_OF, MUTANT_TEXT } = process.env;

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) =>
        MUTANT_OF && MUTANT_TEXT && id.split('?')[0] === MUTANT_OF ? readFileSync(MUTANT_TEXT, 'utf8') : null,
    },
  ],
  test: { include: ['test/**/*.test.ts'], testTimeout: 10_000 },
});
