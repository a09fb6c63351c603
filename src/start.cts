/**
 * Starts the program from its code as V8 compiled it when it was built, where this Node has the same V8; a start takes
 * two thirds of the time so.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');

/** What Node makes modules with; asked of this one, as loading `node:module` takes longer. */
const Module = module.constructor as typeof import('node:module');

/** Completion answers between two keys, so it has a program of its own. */
const name = process.argv[2] === '__complete' ? 'completer' : 'main';
const file = path.join(__dirname, `${name}.cjs`);

function compiledCode(): Buffer | undefined {
  try {
    return fs.readFileSync(path.join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}

const cachedData = compiledCode();
const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'latin1')), {
  filename: file,
  ...(cachedData ? { cachedData } : {}),
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const program = new Module(file, module);
program.filename = file;
program.paths = module.paths;
// V8 adds hundreds of names ten times as fast to an object that it keeps as a table from the start.
program.exports = Object.create(null);
require.cache[file] = program;
script
  .runInThisContext()
  .call(
    program.exports,
    program.exports,
    (id: string): unknown => program.require(id),
    program,
    file,
    __dirname,
  );
program.loaded = true;
