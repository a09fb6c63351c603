/** The only code that writes into a corpus: creates a new file atomically and never overwrites one. */
import { join } from 'node:path';
import { errorCode, writeWhole } from '../folder/folder.js';
import { CorpusError } from '../model/corpus-error.js';

/**
 * Writes `text` to `name` in the folder `dir`.
 * @returns false if the name is taken; nothing is changed then.
 * @throws CorpusError if it cannot be written.
 */
export async function writeArticle(dir: string, name: string, text: string): Promise<boolean> {
  try {
    return await writeWhole(join(dir, name), text, { temporary: '.corpus-add-', replace: false });
  } catch (error) {
    const why = errorCode(error);
    throw new CorpusError(
      `${name}: cannot be written (${why})`,
      why === 'ENOSPC' ? 'free some disk space' : 'check the permissions of the corpus folder',
    );
  }
}
