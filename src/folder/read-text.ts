/** Reads a text file named on the command line, such as a list of queries; not an article. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CorpusError } from '../model/corpus-error.js';
import { errorCode } from './error-code.js';

/** @throws CorpusError if it cannot be read. */
export async function readTextFile(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new CorpusError(
      `${path}: cannot be read (${errorCode(error)})`,
      'name a text file, or - for standard input',
    );
  }
}
