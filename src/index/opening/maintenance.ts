/** Builds, verifies and removes an index for `corpus index`. */
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  configurationFor,
  corpusPlace,
  errorCode,
  noArticles,
  readConfiguration,
} from '../../folder/folder.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Problem } from '../../model/problem.js';
import { isIndexFile } from '../state/state.js';
import { requireOutside } from './location.js';
import { type IndexRequest, openIndex, openStored } from './open-index.js';
import { compareWithFiles, type Difference } from './verify.js';

export interface IndexReport {
  articles: number;
  /** Files that had to be read; the others were as the index has them. */
  analysed: number;
  problems: readonly Problem[];
}

export type IndexOptions = Pick<IndexRequest, 'today' | 'now' | 'threads' | 'map' | 'onProgress' | 'onNote'>;

/**
 * Brings the index of the corpus `path` (a folder or one file), in the folder `place`, up to the files; all of them are compared.
 * @throws CorpusError if the folder holds no articles or the index cannot be written.
 */
export async function buildIndex(path: string, place: string, options: IndexOptions): Promise<IndexReport> {
  const { dir, only } = corpusPlace(path);
  requireOutside(dir, place);
  const configuration = configurationFor(await readConfiguration(dir), only);
  const request = { ...options, dir, place, configuration, thorough: true, required: true };
  const { snapshot, analysed } = await openIndex(request);
  try {
    const { articles, problems, files } = snapshot;
    if (files === 0) {
      throw noArticles(dir);
    }
    return { articles, analysed, problems };
  } finally {
    snapshot.close();
  }
}

/**
 * Where the index and the files differ; empty if they agree.
 * @throws CorpusError if there is no index, or none that can be used.
 */
export async function verifyIndex(path: string, place: string, now: Date): Promise<Difference[]> {
  const { dir, only } = corpusPlace(path);
  const configuration = configurationFor(await readConfiguration(dir), only);
  const { state, fault } = openStored(place, configuration);
  const hint = 'corpus index makes a new one';
  if (fault !== null) throw new CorpusError(`${dir}: its index ${fault}`, hint);
  if (!state) throw new CorpusError(`${dir}: has no index`, hint);
  try {
    return await compareWithFiles(dir, configuration, state, now);
  } finally {
    state.close();
  }
}

/** Removes the index; false if there was none. */
export function clearIndex(place: string): boolean {
  try {
    const mine = readdirSync(place).filter(isIndexFile);
    for (const name of mine) rmSync(join(place, name), { force: true });
    if (mine.length === readdirSync(place).length + mine.length) rmdirSync(place);
    return mine.length > 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw new CorpusError(`${place}: the index cannot be removed (${errorCode(error)})`);
  }
}
