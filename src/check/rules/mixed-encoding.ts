/** Files that are partly UTF-8 and partly another encoding. */
import { findGarbled } from '../garbled.js';
import { places, type Rule } from '../rule.js';

export const MIXED_ENCODING: Rule = {
  id: 'mixed-encoding',
  severity: 'error',
  summary: 'a file that is partly in UTF-8 and partly in another encoding',
  explanation:
    'Several texts were concatenated without conversion. A file that is not entirely UTF-8 is read as windows-1252, which garbles its UTF-8 parts, including quotation marks. Convert the parts one by one, or fetch the file again; converting the whole file would damage it for good.',
  *inArticle({ file: { text, encoding } }) {
    const found = encoding === 'windows-1252' ? findGarbled(text) : null;
    if (!found) return;
    const { at, meant, count } = found;
    yield {
      at,
      message: `has ${meant ?? 'a character'} in UTF-8${places(count)} and others in windows-1252`,
      places: count,
      hint: 'convert the parts one by one to UTF-8, or save it again from its source',
    };
  },
};
