import { defineConfig } from 'vitest/config';

/** Tests against a real cluster, which `test/cluster/nodes.sh` starts. One after another: they share its nodes. */
export default defineConfig({
  test: {
    include: ['test/cluster/**/*.cluster.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // Nodes that are killed come back when the machine has time for them.
    retry: 1,
  },
});
