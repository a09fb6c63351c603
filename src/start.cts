/**
 * Starts the program from code that V8 compiled during the build, if this Node has the same V8; this takes two thirds of the usual
 * start time. Chunks that are loaded later, and the program of threads, are cached in the same way.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');

/** Node's module constructor, taken from this module because loading `node:module` takes longer. */
const Module = module.constructor as typeof import('node:module');

const isThread = (): boolean => {
  const threads: typeof import('node:worker_threads') = require('node:worker_threads');
  return !threads.isMainThread;
};

/** Completion must answer between two keystrokes, and a thread only reads files: each has a program of its own. */
function programFor(asked: string | undefined): string {
  if (asked === '__complete') return 'completer';
  return asked === '__worker' && isThread() ? 'worker' : 'main';
}

function compiledCode(file: string): Buffer | null {
  try {
    return fs.readFileSync(file.replace(/cjs$/, 'cache'));
  } catch {
    return null;
  }
}

/** Runs a file of this folder, once. `cachedData`: its compiled code. */
function load(file: string, text: string, cachedData: Buffer | null): unknown {
  const script = new vm.Script(Module.wrap(text), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const own = new Module(file, module);
  own.filename = file;
  own.paths = module.paths;
  // Without a prototype, V8 stores the object as a hash table from the start, which makes adding hundreds of names ten times as fast.
  own.exports = Object.create(null);
  require.cache[file] = own;
  const requireFrom = (id: string): unknown => {
    const chunk = id.startsWith('./') && id.endsWith('.cjs') ? path.join(__dirname, id) : null;
    const compiled = chunk === null || require.cache[chunk] ? null : compiledCode(chunk);
    if (chunk === null || compiled === null) return own.require(id);
    return load(chunk, fs.readFileSync(chunk, 'utf8'), compiled);
  };
  script.runInThisContext().call(own.exports, own.exports, requireFrom, own, file, __dirname);
  own.loaded = true;
  return own.exports;
}

const program = path.join(__dirname, `${programFor(process.argv[2])}.cjs`);
load(program, fs.readFileSync(program, 'latin1'), compiledCode(program));
