/**
 * Makes dist/ of src/: few files, cut so that a command loads only what it needs, and the types beside them. Which code
 * the records come from is worked out here, so that no start of the program has to.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** The stages between a file's bytes and its record, as src/store/program.ts has them. */
const STAGES = ['load', 'model', 'text', 'parse', 'extract', 'store'];

function checksumOfStages() {
  const hash = createHash('sha256');
  for (const stage of STAGES) {
    const files = readdirSync(`src/${stage}`, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(`src/${stage}/${file}`));
    }
  }
  // A package's new version may give other records too.
  hash.update(readFileSync('package-lock.json'));
  return hash.digest('hex').slice(0, 16);
}

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts', corpus: 'src/corpus.ts', worker: 'src/store/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.20',
  chunkNames: 'chunk-[hash]',
  legalComments: 'eof',
  // What packages load by `require` at run time.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  define: { CODE_CHECKSUM: JSON.stringify(checksumOfStages()) },
  logLevel: 'warning',
});
const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [typescript, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
