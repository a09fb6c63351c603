/** Files that are partly UTF-8 and partly another encoding. */
import { findGarbled } from '../garbled.js';
import { places, type Rule } from '../rule.js';

export const MIXED_ENCODING: Rule = {
  id: 'mixed-encoding',
  severity: 'error',
  summary: 'a file that is partly in UTF-8 and partly in another encoding',
  explanation:
    'Texts of several files were put together without being converted. A file that is not UTF-8 throughout is read as windows-1252, so that what is UTF-8 in it comes out garbled, and quotation marks with it. Convert the parts one by one, or fetch the file again; converting the whole would spoil it for good.',
  *inArticle({ file: { text, encoding } }) {
    const found = encoding === 'windows-1252' ? findGarbled(text) : null;
    if (!found) return;
    const { at, meant, count } = found;
    yield {
      at,
      message: `has ${meant ?? 'a character'} in UTF-8${places(count)} and others in windows-1252`,
      places: count,
      hint: 'convert the parts one by one to UTF-8, or save it anew from its source',
    };
  },
};
