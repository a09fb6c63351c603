/** Files that are not UTF-8. The loader reports Windows-1252; UTF-16 is decoded without a finding. */
import type { Rule } from '../rule.js';

export const WRONG_ENCODING: Rule = {
  id: 'wrong-encoding',
  severity: 'warning',
  summary: 'a file that is not in UTF-8',
  explanation:
    'It is read as UTF-16 if it begins with a byte order mark, otherwise as windows-1252, which may be wrong, and other tools may read it differently. If only a part of it is not UTF-8, mixed-encoding reports that. Convert it: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
  *inArticle({ file: { encoding } }) {
    if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return;
    yield { message: `is in ${encoding.toUpperCase()}, not UTF-8`, hint: 'save it as UTF-8' };
  },
};
