/** Instantiates the kernel, `wasm/` as compiled by the build, on first use. Owns WebAssembly. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In Base64, inlined by the build; when the sources run uncompiled, the file left by a build is read. */
declare const KERNEL: string | undefined;

/** The part of the API used here; the full types come only with those of browsers. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

/** An address in the kernel's memory. */
export type Address = number;

/** Functions as the compiler declares them; a build writes the file. */
type Declared = Awaited<ReturnType<typeof import('../../dist/kernel-exports.js').instantiate>>;

/** Every argument and result is a number at WebAssembly's border: records are addresses, booleans 0 or 1. */
type AtBorder<Function> = Function extends (...given: infer Given) => infer Result
  ? (...given: { [At in keyof Given]: number }) => Result extends void ? void : number
  : never;

/** The kernel's functions, documented in `wasm/`. -1 means damage. */
export type Kernel = { [Name in Exclude<keyof Declared, 'memory'>]: AtBorder<Declared[Name]> } & {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
};

function compiled(): Uint8Array {
  if (typeof KERNEL === 'string') return Buffer.from(KERNEL, 'base64');
  return readFileSync(fileURLToPath(new URL('../../dist/kernel.wasm', import.meta.url)));
}

/** Checks that the module is the kernel; `wasm/` has the types of its functions. */
const isKernel = (exports: unknown): exports is Kernel =>
  typeof exports === 'object' && exports !== null && 'inRow' in exports && 'memory' in exports;

let made: Kernel | null = null;

export function kernel(): Kernel {
  if (made) return made;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(compiled()));
  if (!isKernel(exports)) throw new Error('the kernel is of another build');
  made = exports;
  return exports;
}
