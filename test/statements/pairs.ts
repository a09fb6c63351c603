/**
 * Pairs of quotations judged by hand: whether both report one utterance. They are of the attribution set of `../shared`, if that
 * is beside the checkout; only places and judgements are kept here, and of each article a hash of its id.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bench/measured.js';

/** The hash of an article's id, and start and end in code points of its text. */
export type Place = readonly [article: string, start: number, end: number];

export interface Pair {
  a: Place;
  b: Place;
  same: boolean;
  /** Rules are tuned on one half; pairs about one event are in the same half. */
  half: 'tune' | 'held';
}

const FOLDER = join(ROOT, '..', 'shared', 'eval', 'attribution', 'train');

export const isHere = existsSync(join(FOLDER, 'metadata.ndjson'));

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

export const readPairs = (): Pair[] =>
  linesOf(join(import.meta.dirname, 'pairs.ndjson')).map((line): Pair => JSON.parse(line));

interface Metadata {
  id: string;
  publisher: string;
  publication_date: string;
  title: string;
}

/** Of an article of the set, as it was written for corpus to read. */
export interface Written {
  hash: string;
  publisher: string;
  /** Code points before its text. */
  before: number;
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** Writes the set as a corpus, each article with its day and paper as front matter. */
export function writeCorpus(dir: string): Map<string, Written> {
  mkdirSync(dir, { recursive: true });
  const written = new Map<string, Written>();
  for (const line of linesOf(join(FOLDER, 'metadata.ndjson'))) {
    const { id, publisher, publication_date, title }: Metadata = JSON.parse(line);
    const date = publication_date.slice(0, 10);
    const head = `---\ntitle: ${JSON.stringify(title)}\npublisher: ${JSON.stringify(publisher)}\ndate: ${date}\n---\n\n`;
    writeFileSync(join(dir, `${id}.md`), head + readFileSync(join(FOLDER, `${id}.txt`), 'utf8'));
    written.set(id, { hash: hashOf(id), publisher, before: [...head].length });
  }
  return written;
}
