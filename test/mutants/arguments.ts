/** Parses the command line of the mutation run, and maps a source file to its tests. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Asked {
  /** Source files or folders. */
  under: string[];
  /** Mutants per file, sampled by the seed; 0 for all. */
  sample: number;
  seed: number;
  json: boolean;
}

export function askedFor(argv: string[]): Asked {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '12' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    under: positionals.length > 0 ? positionals : ['src/extract'],
    sample: Number(values.sample),
    seed: Number(values.seed),
    json: values.json,
  };
}

/** The tests of a source file: those of its part of a stage (`extract/quotations`), or of the stage. */
export function testsOf(file: string): string {
  const folders = dirname(file).split('/').slice(1, 3);
  for (; folders.length > 0; folders.pop()) {
    const tests = join('test', ...folders);
    if (existsSync(tests)) return tests;
  }
  return 'test';
}
