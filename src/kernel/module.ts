/** Instantiates the modules of `wasm/` on first use: the kernel, the sums and the tables of terms. Owns WebAssembly. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In Base64, inlined by the build; when the sources run uncompiled, the files left by a build are read. */
declare const KERNEL: string | undefined;
declare const SUMS: string | undefined;
declare const TERMS: string | undefined;

/** The part of the API used here; the full types come only with those of browsers. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

/** An address in the kernel's memory. */
export type Address = number;

/** Functions as the compiler declares them; a build writes the files. */
type DeclaredKernel = Awaited<ReturnType<typeof import('../../dist/kernel-exports.js').instantiate>>;
type DeclaredSums = Awaited<ReturnType<typeof import('../../dist/sums-exports.js').instantiate>>;
type DeclaredTerms = Awaited<ReturnType<typeof import('../../dist/terms-exports.js').instantiate>>;

/** Every argument and result crosses WebAssembly's border as a number: records as addresses, booleans as 0 or 1. */
type AtBorder<Function> = Function extends (...given: infer Given) => infer Result
  ? (...given: { [At in keyof Given]: number }) => Result extends void ? void : number
  : never;

/** A module's functions, documented in `wasm/`, and its memory. */
type Module<Declared> = { [Name in Exclude<keyof Declared, 'memory'>]: AtBorder<Declared[Name]> } & {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
};

/** A result of -1 means damage. */
export type Kernel = Module<DeclaredKernel>;

export type Sums = Module<DeclaredSums>;

export type Terms = Module<DeclaredTerms>;

/** WebAssembly page size in bytes. */
export const PAGE = 1 << 16;

const fromBuild = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../dist/${name}.wasm`, import.meta.url)));

const instantiated = (bytes: Uint8Array): unknown =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;

const hasMemory = (exports: unknown): exports is { memory: unknown } =>
  typeof exports === 'object' && exports !== null && 'memory' in exports;

/** Checks that the module is the kernel; `wasm/` has the types of its functions. */
const isKernel = (exports: unknown): exports is Kernel => hasMemory(exports) && 'inRow' in exports;

const isSums = (exports: unknown): exports is Sums => hasMemory(exports) && 'sumAround' in exports;

let made: Kernel | null = null;

export function kernel(): Kernel {
  if (made) return made;
  const exports = instantiated(
    typeof KERNEL === 'string' ? Buffer.from(KERNEL, 'base64') : fromBuild('kernel'),
  );
  if (!isKernel(exports)) throw new Error('the kernel is of another build');
  made = exports;
  return exports;
}

/** Instantiates the sums with a memory of their own. */
export function newSums(): Sums {
  const exports = instantiated(typeof SUMS === 'string' ? Buffer.from(SUMS, 'base64') : fromBuild('sums'));
  if (!isSums(exports)) throw new Error('the sums are of another build');
  return exports;
}

const isTerms = (exports: unknown): exports is Terms => hasMemory(exports) && 'readPlain' in exports;

let compiled: object | null = null;

/** Instantiates an empty table of terms with a memory of its own. */
export function newTerms(): Terms {
  compiled ??= new WebAssembly.Module(
    typeof TERMS === 'string' ? Buffer.from(TERMS, 'base64') : fromBuild('terms'),
  );
  const { exports } = new WebAssembly.Instance(compiled);
  if (!isTerms(exports)) throw new Error('the terms are of another build');
  exports.start();
  return exports;
}
