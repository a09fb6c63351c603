/** Names that are invalid on Windows. */
import { nameOf, withFolders } from '../path-parts.js';
import type { Rule } from '../rule.js';
import { RESERVED_NAMES } from '../vocabulary.js';

/** Characters that Windows does not allow in names ("Naming Files, Paths, and Namespaces", Microsoft Learn). */
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]/u;
/** UTF-16 units in NTFS, bytes in most Linux file systems. */
const LONGEST = 255;

export const UNPORTABLE_NAME: Rule = {
  id: 'unportable-name',
  severity: 'error',
  summary: 'a file or folder name that is invalid on Windows',
  explanation:
    'Windows does not allow names that contain < > : " | ? * or \\, names that end in a full stop or a space, or names like CON or aux.txt; git cannot check out the folder there. Rename it.',
  *inCorpus({ paths }) {
    for (const path of withFolders(paths)) {
      const fault = faultOf(nameOf(path));
      if (fault !== null)
        yield { path, message: `is not a valid name on Windows: ${fault}`, hint: 'rename it' };
    }
  },
};

function faultOf(name: string): string | null {
  const [character] = FORBIDDEN.exec(name) ?? [];
  if (character !== undefined) return `it contains ${character < ' ' ? 'a control character' : character}`;
  if (/[. ]$/u.test(name)) return 'it ends in a full stop or a space';
  const [stem = ''] = name.toLowerCase().split('.');
  if (RESERVED_NAMES.has(stem)) return `${stem.toUpperCase()} is a device name`;
  return name.length > LONGEST ? `it is longer than ${LONGEST} characters` : null;
}
