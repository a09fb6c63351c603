/** The corpus folder a user most likely means when none is named. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The nearest folder called `corpus` in `from` or above it; null where there is none. */
export async function findCorpusFolder(from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'corpus');
    if (await isFolder(candidate)) return candidate;
    if (dirname(folder) === folder) return null;
  }
}
