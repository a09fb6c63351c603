/** The shape of the source tree: which stage may import which, and what only one file may touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Paths below src, with forward slashes. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

interface Import {
  file: string;
  target: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gu;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? '',
  })),
);

const stageOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

/** Each stage with the stages it may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  kernel: [],
  model: [],
  text: ['model'],
  load: ['model', 'text'],
  parse: ['model', 'text', 'load'],
  extract: ['model', 'text', 'load', 'parse'],
  store: ['kernel', 'model', 'text', 'load', 'parse', 'extract', 'version.ts'],
  query: ['kernel', 'model', 'text', 'load', 'parse', 'extract', 'store'],
  check: ['model', 'text', 'load', 'parse', 'extract', 'store', 'query'],
  add: ['model', 'text', 'load', 'parse', 'extract', 'query'],
  render: ['model', 'text'],
  cli: ['model', 'text', 'render', 'add', 'corpus.ts', 'version.ts'],
  'corpus.ts': ['model', 'text', 'load', 'store', 'query', 'check'],
  'main.ts': ['cli', 'load', 'model', 'output.ts'],
  'output.ts': ['cli', 'load', 'model'],
  'version.ts': [],
};

describe('the stages', () => {
  it('are all known', () => {
    expect([...new Set(files.map(stageOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import one way', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({
        file,
        to: stageOf(posix.join(posix.dirname(file), target).replace(/\.js$/u, '.ts')),
      }))
      .filter(({ file, to }) => to !== stageOf(file) && !MAY_IMPORT[stageOf(file)]?.includes(to));
    expect(wrong).toEqual([]);
  });
});

describe('packages', () => {
  it('are each imported in one file', () => {
    const places = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      if (target.startsWith('.') || target.startsWith('node:')) continue;
      places.set(target, (places.get(target) ?? new Set()).add(file));
    }
    const shared = [...places].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
    expect(shared).toEqual([]);
  });
});

describe('what only some may touch', () => {
  const using = (pattern: RegExp): string[] =>
    files.filter((file) =>
      pattern.test(readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')),
    );

  it('keeps `process` to main.ts', () => {
    expect(using(/\bprocess\.(?!versions)/u)).toEqual(['main.ts']);
  });

  it('keeps the disk to load and store, writing into a corpus to one file of add, printing and the kernel to one file', () => {
    const touching = imports
      .filter(({ target }) => /^node:fs/u.test(target))
      .map(({ file }) => file)
      .filter((file) => !['load', 'store'].includes(stageOf(file)));
    expect(touching.sort()).toEqual(['add/write-article.ts', 'kernel/kernel.ts', 'output.ts']);
  });

  it('keeps the clock to main.ts', () => {
    expect(using(/\bnew Date\(\)|\bDate\.now\(/u).filter((file) => file !== 'main.ts')).toEqual([]);
  });

  it('has no source file of more than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
