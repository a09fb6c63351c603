/**
 * The rules of the source tree: which stage may import which, and which files may touch the disk, the clock or
 * `process`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Paths below src, with forward slashes. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path));

interface Import {
  file: string;
  target: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gu;

/** Except the types of the kernel, which its compiler writes into `dist/`. */
const imports: Import[] = files
  .flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map((match) => ({
      file,
      target: match[1] ?? match[2] ?? '',
    })),
  )
  .filter(({ target }) => !target.includes('/dist/'));

const stageOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

/** The stages that each stage may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  kernel: [],
  model: [],
  text: ['model'],
  forest: [],
  folder: ['model', 'text'],
  load: ['model', 'text', 'folder'],
  parse: ['model', 'text', 'forest', 'load'],
  extract: ['kernel', 'model', 'text', 'forest', 'load', 'parse'],
  index: ['kernel', 'model', 'text', 'folder', 'load', 'parse', 'extract', 'version.ts'],
  query: ['kernel', 'model', 'text', 'folder', 'index'],
  cluster: ['model', 'text', 'folder', 'index', 'query', 'opened-corpus.ts', 'version.ts'],
  check: ['model', 'text', 'folder', 'load', 'parse', 'extract', 'index', 'query'],
  add: ['model', 'text', 'folder', 'load', 'parse', 'extract', 'query'],
  render: ['model', 'text'],
  // The page of the report, a program of its own that runs in a browser.
  report: ['model', 'text', 'render'],
  cli: ['model', 'text', 'render', 'add', 'export', 'corpus.ts', 'version.ts'],
  export: ['model', 'text', 'folder'],
  'corpus.ts': [
    'model',
    'folder',
    'index',
    'query',
    'check',
    'load-cluster.ts',
    'open-corpus.ts',
    'opened-corpus.ts',
  ],
  'load-cluster.ts': ['cluster', 'opened-corpus.ts'],
  'open-corpus.ts': ['model', 'text', 'folder', 'index', 'query', 'opened-corpus.ts'],
  'opened-corpus.ts': ['model', 'text', 'folder', 'index', 'query'],
  'main.ts': [
    ...['cli', 'tune-v8.ts', 'folder', 'model', 'output.ts'],
    ...['serve-local.ts', 'spawn-browser.ts', 'spawn-pager.ts'],
  ],
  complete: ['model', 'render', 'corpus.ts'],
  'completer.ts': ['complete', 'output.ts'],
  'serve-local.ts': ['cli', 'folder', 'model'],
  'spawn-browser.ts': [],
  'tune-v8.ts': [],
  'spawn-pager.ts': [],
  'output.ts': ['cli', 'folder', 'model'],
  'version.ts': [],
};

/** Folders whose files may all be imported; every other folder is entered by the file that bears its name. */
const LIBRARIES = ['model', 'text', 'render'];

/** Folders of rules, with one file per rule, and libraries may have more files than a reader can keep in mind. */
const LARGE = ['check/rules', 'extract/dates/parsers'];
const MOST_FILES = 15;

const isLibrary = (folder: string): boolean =>
  LIBRARIES.some((library) => folder === library || folder.startsWith(`${library}/`));

/** The folders that an import enters, outermost first. */
function entered({ file, target }: Import): string[] {
  const parts = posix.join(posix.dirname(file), target).split('/');
  return parts
    .slice(0, -1)
    .map((_, at) => parts.slice(0, at + 1).join('/'))
    .filter((folder) => !file.startsWith(`${folder}/`) && !isLibrary(folder));
}

describe('the stages', () => {
  it('are all listed', () => {
    expect([...new Set(files.map(stageOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import in one direction', () => {
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

describe('doors', () => {
  it('are the only entry of a folder: `a/b` is entered by `a/b/b.ts`', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .flatMap(({ file, target }) => {
        const [folder] = entered({ file, target });
        const door = `${folder}/${folder?.split('/').at(-1)}.js`;
        const path = posix.join(posix.dirname(file), target);
        return folder === undefined || path === door ? [] : [{ file, imports: path, door }];
      });
    expect(wrong).toEqual([]);
  });

  it('lead to folders of manageable size', () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = posix.dirname(file);
      if (!isLibrary(folder) && !LARGE.includes(folder)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

describe('packages', () => {
  it('are each imported in one file', () => {
    const places = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      if (target.startsWith('.') || target.startsWith('node:')) continue;
      // The browser has its own copy of what the page uses.
      const program = stageOf(file) === 'report' ? `${target} on the page` : target;
      places.set(program, (places.get(program) ?? new Set()).add(file));
    }
    const shared = [...places].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
    expect(shared).toEqual([]);
  });

  it('include fast-check only through properties.ts, which fixes its seed', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const using = tests.filter((file) => /from 'fast-check'/u.test(readFileSync(join('test', file), 'utf8')));
    expect(using.filter((file) => file !== 'architecture.test.ts')).toEqual(['properties.ts']);
  });
});

describe('access rules', () => {
  const using = (pattern: RegExp): string[] =>
    files.filter((file) =>
      pattern.test(readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')),
    );

  it('allow only the two programs to touch `process`', () => {
    expect(using(/\bprocess\.(?!versions)/u)).toEqual(['completer.ts', 'main.ts']);
  });

  it('allow only folder, index, export, and one file each of load, extract, parse, render, kernel and printing to touch the disk', () => {
    const touching = imports
      .filter(({ target }) => /^node:fs/u.test(target))
      .map(({ file }) => file)
      .filter((file) => !['folder', 'index', 'export'].includes(stageOf(file)));
    expect(touching.sort()).toEqual([
      'cluster/push/journal.ts',
      'extract/quotations/learned/weights.ts',
      'kernel/module.ts',
      'load/read-named.ts',
      'output.ts',
      'parse/ranking/weights.ts',
      'render/html/page-bundle.ts',
    ]);
  });

  it('allow only main.ts to read the clock', () => {
    expect(using(/\bnew Date\(\)|\bDate\.now\(/u).filter((file) => file !== 'main.ts')).toEqual([]);
  });

  it('allow no source file of more than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
