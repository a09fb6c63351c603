/**
 * Builds dist/ from src/: a few bundles, split so that a command loads only what it needs, and the type declarations. The checksum of
 * the code that makes records is computed here, so that the program need not do so at every start.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as compile } from 'assemblyscript/asc';
import { build, rolldown } from 'rolldown';

/** The stages from a file's bytes to its record, as in src/index/opening/program.ts. */
const STAGES = ['kernel', 'folder', 'load', 'model', 'text', 'forest', 'parse', 'extract', 'index'];

function checksumOfStages() {
  const hash = createHash('sha256');
  for (const stage of STAGES) {
    const files = readdirSync(`src/${stage}`, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(?:ts|weights)$/.test(name)).sort()) {
      hash.update(file).update(readFileSync(`src/${stage}/${file}`));
    }
  }
  // A new version of a package may change records too.
  hash.update(readFileSync('package-lock.json'));
  return hash.digest('hex').slice(0, 16);
}

/** Modules that Node loads at every start anyway; any other is loaded when one of its functions is first called. */
const AT_HAND = new Set(['node:fs', 'node:path', 'node:process', 'node:url', 'node:events']);

/**
 * Takes Node's own modules from the process itself. An `import` of one would first copy all its exports, and would load it whether or
 * not this run uses it, which together takes longer than most questions.
 */
const nodeModules = (left) => ({
  name: 'node-modules',
  resolveId: (id, _importer, { kind }) => {
    const name = builtinModules.includes(id) ? `node:${id}` : id;
    if (!name.startsWith('node:') || left.has(name)) return null;
    return { id: `\0${kind === 'require-call' ? 'whole:' : ''}${name}` };
  },
  load: async (id) => {
    if (id.startsWith('\0whole:')) {
      const own = `process.getBuiltinModule('${id.slice('\0whole:'.length)}')`;
      return AT_HAND.has(id.slice('\0whole:'.length))
        ? `module.exports = ${own};`
        : `module.exports = new Proxy({}, { get: (_, key) => ${own}[key] });`;
    }
    if (!id.startsWith('\0node:')) return null;
    const name = id.slice(1);
    const exports = Object.entries(await import(name)).filter(
      ([key]) => /^[A-Za-z]\w*$/.test(key) && key !== 'default',
    );
    const get = `process.getBuiltinModule('${name}')`;
    if (AT_HAND.has(name)) {
      const all = exports.map(([key]) => key).filter((key) => !(name === 'node:process' && /^std/.test(key)));
      const lines = all.map((key) => `export const ${key} = /* @__PURE__ */ (() => own.${key})();`);
      return [`const own = ${get};`, 'export default own;', ...lines].join('\n');
    }
    const functions = exports.filter(([, value]) => typeof value === 'function').map(([key]) => key);
    const lines = functions.map((key) => `export const ${key} = (...given) => ${get}.${key}(...given);`);
    const { constants } = await import(name);
    if (constants) lines.push(`export const constants = ${JSON.stringify(constants)};`);
    return [...lines, `export default { ${functions.join(', ')} };`].join('\n');
  },
});

/**
 * Defers patterns with Unicode properties, which modules declare at top level, until they are first used: most questions use none,
 * and looking up the characters of a dozen takes V8 as long as reading the index of a thousand articles.
 */
const latePatterns = {
  name: 'late-patterns',
  transform: (code) => {
    const declared = [...code.matchAll(/^const ([A-Z][A-Z\d_]*) =\s+(\/.*\\p\{.*\/[a-z]+);$/gm)];
    if (declared.length === 0) return null;
    let late = code;
    for (const [whole, name, pattern] of declared) {
      const [before, after, ...more] = late.split(whole);
      if (more.length > 0) throw new Error(`${name} occurs twice as a pattern`);
      const used = (part) =>
        part.replaceAll(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, 'g'), () => `(${name} ??= ${pattern})`);
      late = `${used(before)}let ${name};${used(after)}`;
    }
    return { code: late, map: null };
  },
};

/** Modules left as they are: their classes are called with `new`, which does not work on a forwarding function. */
const LEFT = new Set(['node:worker_threads', 'node:string_decoder', 'node:stream']);

/** Also a module that the bundler's own helpers for ES modules import. */
const LEFT_IN_LIBRARY = new Set([...LEFT, 'node:module']);

const CODE_CHECKSUM = JSON.stringify(checksumOfStages());
const PACKAGE_VERSION = JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version);

/** Checksum of the sources, the packages and this script, by which a build can tell whether `dist/` is current. */
function checksumOfBuild() {
  const hash = createHash('sha256');
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:c?tsx?|css|json|weights)$/.test(name),
  );
  for (const file of sources.sort()) hash.update(file).update(readFileSync(join('src', file)));
  const beside = ['build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  for (const file of beside) hash.update(readFileSync(file));
  return `${hash.digest('hex')} ${process.version}\n`;
}

const STAMP = 'dist/.build';
const BUILD = checksumOfBuild();
if (process.argv.includes('--if-stale') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === BUILD) {
  process.exit(0);
}

rmSync('dist', { recursive: true, force: true });

async function compileModule(name, outFile, ...more) {
  const options = ['--outFile', outFile, '--optimizeLevel', '3', '--runtime', 'stub', '--noAssert', ...more];
  const { error, stderr } = await compile([`src/kernel/wasm/${name}.ts`, ...options, '--use', 'abort=']);
  if (error) throw new Error(`${error.message}\n${stderr}`);
}

/**
 * Compiles a WebAssembly module. It is inlined into the program; tests of the sources read it from dist/, and the compiler writes its
 * types.
 */
async function compiledModule(name, as, ...more) {
  await compileModule(name, `dist/${as}.wasm`, ...more);
  await compileModule(name, `dist/${as}-exports.wasm`, '--bindings', 'raw', ...more);
  for (const ending of ['wasm', 'js']) rmSync(`dist/${as}-exports.${ending}`);
  return JSON.stringify(readFileSync(`dist/${as}.wasm`, 'base64'));
}

const KERNEL = await compiledModule('index', 'kernel');
const SUMS = await compiledModule('sums', 'sums', '--enable', 'simd');
const TERMS = await compiledModule('terms/terms', 'terms');

/** The trained weights of the attribution model, shipped beside the program. */
const WEIGHTS = 'attribution.weights';
copyFileSync(`src/extract/quotations/learned/${WEIGHTS}`, `dist/${WEIGHTS}`);

/** The trained weights of the rankers of headline, publisher and authors. */
const RANKING = 'src/parse/ranking';
for (const name of readdirSync(RANKING).filter((file) => file.endsWith('.weights')))
  copyFileSync(join(RANKING, name), join('dist', name));

/**
 * The page of `corpus report`: one script without imports, as the page's policy names it by its checksum, and one style sheet. Both
 * are inlined into the chunk that the command loads; tests of the sources read them from `dist/`.
 */
const PAGE = 'src/report';

const LICENCES = `/*! ${['preact', 'minisearch', '@orama/stemmers']
  .map((name) => {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    const text = readFileSync(`node_modules/${name}/${licenceOf(name)}`, 'utf8');
    const [whose] = text.match(/Copyright(?: \(c\))? (?:©? ?\d{4}|\(c\) ).*/i) ?? [];
    return [`${name}: ${license}`, ...(whose ? [whose.trim()] : [])].join(', ');
  })
  .join('; ')} */\n`;

function licenceOf(name) {
  return readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file));
}

/** Bundles a script without imports, for use in a script element. */
async function inlineScript(options) {
  const bundle = await rolldown({ platform: 'browser', logLevel: 'warn', ...options });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  // Inside a script element, these would end it or change how it is parsed.
  const code = output[0].code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C').trim();
  if (output.length > 1 || /<(?:\/script|!--)/i.test(code)) throw new Error('the page is not one script');
  return code;
}

const pageScript = async () =>
  LICENCES +
  (await inlineScript({
    input: `${PAGE}/report.tsx`,
    tsconfig: `${PAGE}/tsconfig.json`,
    transform: { target: 'es2022', jsx: { runtime: 'automatic' } },
  }));

/**
 * The stemmers of languages other than English, one script each: a report includes those of its articles' languages, and names them
 * in its policy. The list is taken from the command's own search.
 */
async function pageStemmers() {
  const listed = readFileSync('src/text/stem.ts', 'utf8').matchAll(/^ {2}(\w\w): '(\w+)',$/gm);
  const scripts = await Promise.all(
    Array.from(listed, async ([, code, module]) => {
      const source = `import { stemmer } from '@orama/stemmers/${module}'; globalThis.stemmers = { ...globalThis.stemmers, ${code}: { stemmer } };`;
      return [code, await inlineScript({ input: 'stemmer', plugins: [given('stemmer', source)] })];
    }),
  );
  if (scripts.length === 0) throw new Error('no stemmers are listed in src/text/stem.ts');
  return Object.fromEntries(scripts);
}

/** A virtual module. */
const given = (name, source) => ({
  name: 'given',
  resolveId: (id) => (id === name ? id : null),
  load: (id) => (id === name ? source : null),
});

function pageStyle() {
  const files = ['base', 'page', 'charts', 'views', 'print'].map((name) => `${PAGE}/style/${name}.css`);
  return files
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .trim();
}

writeFileSync('dist/report-page.js', await pageScript());
writeFileSync('dist/report-page.css', pageStyle());
writeFileSync('dist/report-stemmers.json', JSON.stringify(await pageStemmers()));
const REPORT_SCRIPT = JSON.stringify(readFileSync('dist/report-page.js', 'utf8'));
const REPORT_STYLE = JSON.stringify(readFileSync('dist/report-page.css', 'utf8'));
const REPORT_STEMMERS = JSON.stringify(readFileSync('dist/report-stemmers.json', 'utf8'));

/** What the command line starts is CommonJS, which Node loads faster; a library is not. */
const isProgram = (name) => ['start', 'main', 'completer', 'worker'].includes(name);

/** The options that an entry and its chunks share. */
const bundleOptions = (name, input) => ({
  input: { [name]: input },
  platform: 'node',
  // This package finds its WebAssembly beside itself.
  external: ['node-sqlite3-wasm'],
  plugins: [nodeModules(isProgram(name) ? LEFT : LEFT_IN_LIBRARY), latePatterns],
  // The completer imports the whole library, but uses little of it.
  ...(name === 'completer' ? { treeshake: { moduleSideEffects: false } } : {}),
  preserveEntrySignatures: isProgram(name) && name !== 'start' ? 'allow-extension' : 'strict',
  transform: {
    target: 'node20.20',
    define: {
      ...{
        CODE_CHECKSUM,
        KERNEL,
        SUMS,
        TERMS,
        PACKAGE_VERSION,
        REPORT_SCRIPT,
        REPORT_STYLE,
        REPORT_STEMMERS,
      },
      WEIGHTS: JSON.stringify(WEIGHTS),
    },
  },
  // gray-matter has an engine that evaluates code, which load/front-matter/front-matter.ts replaces.
  checks: { eval: false, ineffectiveDynamicImport: false },
  logLevel: 'warn',
});

/** The modules that an entry loads without `import()`, found by bundling in memory to see which chunks import each other. */
async function startModules(options) {
  const bundle = await rolldown(options);
  const { output } = await bundle.generate();
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (fileName) => {
    const chunk = chunks.get(fileName);
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports.forEach(visit);
  };
  visit(output.find(({ isEntry }) => isEntry).fileName);
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
}

// Each entry is bundled separately: no process runs two of them, so shared code need not be split off.
for (const [name, input] of Object.entries({
  start: 'src/start.cts',
  main: 'src/main.ts',
  completer: 'src/completer.ts',
  corpus: 'src/corpus.ts',
  worker: 'src/index/building/worker.ts',
})) {
  const options = bundleOptions(name, input);
  const atStart = await startModules(options);
  await build({
    ...options,
    output: {
      dir: 'dist',
      format: isProgram(name) ? 'cjs' : 'esm',
      entryFileNames: isProgram(name) ? '[name].cjs' : '[name].js',
      chunkFileNames: `${name}-[hash].${isProgram(name) ? 'cjs' : 'js'}`,
      minify: true,
      comments: { legal: true },
      // One file for the start: opening many small files takes longer than reading one.
      codeSplitting: { groups: [{ name: `${name}-start`, test: (id) => atStart.has(id) }] },
    },
  });
}

/**
 * Rewrites a program as one ASCII file, which is read faster than UTF-8. The bundler's own helpers are inlined too; it puts them into
 * a separate file for the chunks that are loaded later.
 */
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const inlined = (_, helpers) =>
  `((exports)=>{${readFileSync(join('dist', helpers), 'utf8')};return exports})({})`;
function inAscii(name) {
  const helpers = new RegExp(`require\\("(\\./${name}-[\\w-]+\\.cjs)"\\)`);
  const program = readFileSync(`dist/${name}.cjs`, 'utf8').replace(helpers, inlined);
  writeFileSync(`dist/${name}.cjs`, program.replaceAll(/[^\0-\x7f]/g, escaped));
}

for (const name of ['main', 'completer', 'worker']) inAscii(name);

/**
 * Stores the code that V8 has compiled during a run in a cache beside each file. A Node with another V8 rejects the cache and
 * compiles as usual. So does one with other flags, which is why caches of threads are taken from a run that sets them. Two threads
 * may write the same cache at once, so it is written atomically.
 */
const work = mkdtempSync(join(tmpdir(), 'corpus-build-'));
const hook = join(work, 'keep.cjs');
writeFileSync(
  hook,
  `
  const vm = require('node:vm');
  const { isMainThread, parentPort, threadId } = require('node:worker_threads');
  const { renameSync, writeFileSync } = require('node:fs');
  const made = [];
  vm.Script = class extends vm.Script {
    constructor(text, options) { super(text, options); made.push([options.filename, this]); }
  };
  const keep = () => {
    for (const [file, script] of made) {
      const own = file.replace(/cjs$/, String(threadId));
      writeFileSync(own, script.createCachedData());
      renameSync(own, file.replace(/cjs$/, 'cache'));
    }
  };
  if (isMainThread) {
    if (!process.argv.includes('--threads')) require('node:v8').setFlagsFromString = () => {};
    process.on('exit', keep);
  } else {
    const { postMessage } = parentPort;
    parentPort.postMessage = function (message) {
      if (message.built) keep();
      postMessage.call(this, message);
    };
  }
`,
);
const chunks = readdirSync('dist').filter((name) => /^(?:main|worker)-.*\.cjs$/.test(name));
const cacheOf = (name) => join('dist', name.replace(/cjs$/, 'cache'));
// A chunk is loaded with its cache only if there is one, even an empty one.
for (const name of chunks) writeFileSync(cacheOf(name), '');
// Variables set during the build say nothing about where the program will run, and other V8 flags would make the caches useless.
const others = Object.entries(process.env).filter(([name]) => !/^(?:CORPUS_|NODE_)/.test(name));
const env = { ...Object.fromEntries(others), CORPUS_INDEX_DIR: join(work, 'index') };
function keepCompiled(...argv) {
  const command = ['--require', hook, 'bin/corpus.js', ...argv];
  execFileSync(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

// Enough files to make the program use threads.
const COPIES = 50;
for (let copy = 0; copy < COPIES; copy += 1)
  cpSync('corpus', join(work, 'articles', String(copy)), { recursive: true });
keepCompiled('index', '--threads', '2', '-C', join(work, 'articles'));
keepCompiled('search', 'military alliance', '-C', 'corpus');
// All questions that use the index need its quotations too.
keepCompiled('index', '-C', 'corpus');
// Most questions use an existing index. Each run adds to the cache of the runs before.
rmSync(cacheOf('main.cjs'));
const USUAL = [
  'search military alliance -q',
  'search gas treaty -q',
  'quotes -n 3 -q',
  'quotes --speaker Putin -q',
  '__complete speaker Den quotes',
];
for (const line of USUAL) keepCompiled(...line.split(' '), '-C', 'corpus');
for (const name of chunks) if (statSync(cacheOf(name)).size === 0) rmSync(cacheOf(name));
for (const name of ['main.cjs', 'completer.cjs', 'worker.cjs'])
  if (!existsSync(cacheOf(name))) throw new Error(`nothing of ${name} was compiled`);
rmSync(work, { recursive: true, force: true });

const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [typescript, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
writeFileSync(STAMP, BUILD);

/** `npm run dev`: rebuilds a moment after the last change below `src/`. */
if (process.argv.includes('--watch')) {
  console.log('built; watching src/');
  let timer;
  watch('src', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
      console.log(status === 0 ? 'built; watching src/' : 'the build failed; watching src/');
    }, 200);
  });
}
