/** The default corpus folder, if the user names none. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** The nearest folder named `corpus` in `from` or above it; null if there is none. */
export function findCorpusFolder(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'corpus');
    if (isFolder(candidate)) return candidate;
    if (dirname(folder) === folder) return null;
  }
}
