/** Bundles the tests of a part, with a switch for each mutant in the source files asked for. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const STAND_IN = resolve('test/mutants/stand-in.ts');
const ENTRY = '\0tests';

function plugin(tests: readonly string[], sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutants',
    resolveId(id) {
      if (id === 'vitest') return STAND_IN;
      if (id === ENTRY) return ENTRY;
      return id.startsWith('.') || id.startsWith('/') ? null : { id, external: true };
    },
    load(id) {
      if (id === ENTRY)
        return [
          ...tests.map((file) => `import '${resolve(file)}';`),
          `export { registered } from '${STAND_IN}';`,
        ].join('\n');
      if (id === STAND_IN || !id.endsWith('.ts')) return null;
      const text = (sources.get(id) ?? readFileSync(id, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..')));
      const opening = tests.some((file) => resolve(file) === id)
        ? `import { begin as beginFile } from 'vitest'; beginFile(${JSON.stringify(id)});`
        : '';
      return { code: `${opening}${text}`, moduleType: 'ts' };
    },
  };
}

/** Writes the bundle of the tests to a file; `sources` are texts in place of those of the files. */
export async function bundleTests(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
  file: string,
): Promise<void> {
  const build = await rolldown({
    input: ENTRY,
    platform: 'node',
    treeshake: false,
    plugins: [plugin(tests, sources)],
    logLevel: 'silent',
  });
  await build.write({ file, format: 'cjs', codeSplitting: false });
  await build.close();
}
