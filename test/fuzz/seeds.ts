/** The seed files of the fuzzer, and inputs that once failed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedBytes } from './whole-way.js';

export const FOUND = fileURLToPath(new URL('../fixtures/found/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../fixtures/fuzz/', import.meta.url));

const filesIn = (dir: string): NamedBytes[] =>
  readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(dir, name)) }));

export const seeds = (): NamedBytes[] => filesIn(SEEDS);
export const found = (): NamedBytes[] => filesIn(FOUND);
