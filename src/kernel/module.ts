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

/** Numbers are unsigned 32-bit unless noted; -1 means damage. Each function is documented in `wasm/`. */
export interface Kernel {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };

  readPostings(
    bytes: Address,
    length: number,
    count: number,
    articles: number,
    documents: Address,
    frequencies: Address,
    titles: Address,
  ): number;
  addForm(
    documents: Address,
    frequencies: Address,
    count: number,
    titles: Address,
    titled: number,
    weight: number,
    more: number,
    answers: Address,
    languages: number,
    languageOf: Address,
    has: Address,
    counts: Address,
  ): void;

  sizeOfReader(): number;
  largestBlock(bytes: Address, length: number, frequencies: Address, count: number): number;
  openReader(
    reader: Address,
    bytes: Address,
    length: number,
    documents: Address,
    frequencies: Address,
    count: number,
    positions: Address,
    ends: Address,
  ): void;
  seek(reader: Address, document: number): number;
  /** These two return 0 if the positions are damaged. */
  readSought(reader: Address): number;
  readAt(reader: Address, index: number): number;
  startOf(reader: Address): Address;
  endOf(reader: Address): Address;
  inRow(
    row: Address,
    words: number,
    different: Address,
    readers: number,
    among: Address,
    count: number,
    next: Address,
    found: Address,
  ): number;

  both(to: Address, other: Address, length: number): void;
  either(to: Address, other: Address, length: number): void;
  without(to: Address, other: Address, length: number): void;
  countOf(hits: Address, length: number): number;
  numbersOf(hits: Address, length: number, numbers: Address): void;

  /** `titleCount`, `least`, `slope` and the norms are 64-bit floats. */
  addNorms(
    norms: Address,
    numbers: Address,
    from: number,
    count: number,
    base: number,
    articles: number,
    titleLength: Address,
    textLength: Address,
    titleCount: number,
    least: number,
    slope: number,
  ): number;
  /** `most`, the scores and the norms are 64-bit floats. */
  addWord(
    scores: Address,
    numbers: Address,
    count: number,
    counts: Address,
    most: number,
    norms: Address,
  ): void;
  roomForBest(): number;
  /** The keys are 64-bit floats. */
  best(
    keys: Address,
    count: number,
    wanted: number,
    parts: Address,
    inside: Address,
    places: Address,
  ): number;
}

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
