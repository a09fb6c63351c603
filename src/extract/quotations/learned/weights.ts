/** The trained weights that ship with the program, read on first use. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from './model.js';
import { readModel } from './model-file.js';

/** The file's name beside the compiled program; undefined when the sources run uncompiled. */
declare const WEIGHTS: string | undefined;

let read: Model | null = null;

export function shippedModel(): Model {
  const name = typeof WEIGHTS === 'string' ? WEIGHTS : 'attribution.weights';
  read ??= readModel(readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url))));
  return read;
}
