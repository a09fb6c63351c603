/** Paths that differ only in letter case or in Unicode normalisation. */
import { nameOf, withFolders } from '../path-parts.js';
import type { Rule } from '../rule.js';

export const CASE_ONLY_NAME: Rule = {
  id: 'case-only-name',
  severity: 'error',
  summary: 'names that differ only in letter case or in how accents are written',
  explanation:
    'Windows and macOS treat them as one name: a checkout there has only one of the files. Rename one of them.',
  *inCorpus({ paths }) {
    const first = new Map<string, string>();
    for (const path of withFolders(paths)) {
      const key = folded(path);
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      // If two folders collide, the files in both are not reported again.
      else if (nameOf(other) !== nameOf(path)) {
        yield {
          path,
          message: `is the same name as ${other} on Windows and macOS`,
          hint: 'rename one of the two',
        };
      }
    }
  },
};

const folded = (path: string): string => path.normalize('NFC').toLowerCase();
