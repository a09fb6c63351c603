/** Builds, verifies and removes an index for `corpus index`. */
import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  configurationFor,
  corpusPlace,
  errorCode,
  noArticles,
  readConfiguration,
} from '../../folder/folder.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Difference } from '../../model/difference.js';
import type { Problem } from '../../model/problem.js';
import { IndexDamage } from '../bytes/bytes.js';
import { isIndexFile } from '../state/state.js';
import { requireOutside } from './location.js';
import { type IndexRequest, type OpenedIndex, openIndex, openStored } from './open-index.js';
import { compareWithFiles } from './verify.js';

/** What building an index did. */
export interface IndexReport {
  articles: number;
  /** Files that were read; all others were up to date. */
  analysed: number;
  problems: readonly Problem[];
}

/** How an index is built. */
export type IndexOptions = Pick<IndexRequest, 'today' | 'now' | 'threads' | 'map' | 'onProgress' | 'onNote'>;

/**
 * Updates the index in `place` for the corpus `path` (a folder or one file), comparing every file. @throws
 * CorpusError if the folder has no articles or the index cannot be written.
 */
export async function buildIndex(path: string, place: string, options: IndexOptions): Promise<IndexReport> {
  const { dir, only } = corpusPlace(path);
  requireOutside(dir, place);
  const configuration = configurationFor(await readConfiguration(dir), only);
  const request = { ...options, dir, place, configuration, omitted: null, thorough: true, required: true };
  const { snapshot, analysed } = await openRebuilt(request, place);
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

/** Opens the index; a damaged one is removed first, reported and rebuilt. */
async function openRebuilt(request: IndexRequest, place: string): Promise<OpenedIndex> {
  try {
    return await openIndex(request);
  } catch (error) {
    if (!(error instanceof IndexDamage)) throw error;
    request.onNote(`the index ${error.message} and is rebuilt`);
    clearIndex(place);
    return openIndex(request);
  }
}

/**
 * Differences between the index and the files; empty if they agree. Every byte of the index is read. @throws
 * CorpusError if there is no usable index.
 */
export async function verifyIndex(path: string, place: string, now: Date): Promise<Difference[]> {
  const { dir, only } = corpusPlace(path);
  const configuration = configurationFor(await readConfiguration(dir), only);
  const { state, fault } = openStored(place, configuration);
  const unusable = (what: string): CorpusError =>
    new CorpusError(`${dir}: its index ${what}`, 'corpus index --clear && corpus index rebuilds it');
  if (fault !== null) throw unusable(fault);
  if (!state) throw new CorpusError(`${dir}: has no index`, 'corpus index builds one');
  try {
    state.verify();
    return await compareWithFiles(dir, configuration, state, now);
  } catch (error) {
    throw error instanceof IndexDamage ? unusable(error.message) : error;
  } finally {
    state.close();
  }
}

/** Bytes of an index on disk; null if there is none. */
export function indexSize(place: string): number | null {
  try {
    const mine = readdirSync(place).filter(isIndexFile);
    return mine.reduce((sum, name) => sum + statSync(join(place, name)).size, 0);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Removes the index; false if there is none. */
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
