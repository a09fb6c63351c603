/** UTF-8 that was decoded as Windows-1252 and saved again. */
import { findGarbled } from '../garbled.js';
import { places, type Rule } from '../rule.js';

export const MOJIBAKE: Rule = {
  id: 'mojibake',
  severity: 'error',
  summary: 'UTF-8 that was read as windows-1252, as in â€™ for ’',
  explanation:
    'A program decoded the file’s UTF-8 as windows-1252 and saved the result. Quotation marks are lost that way, and the quotations with them. Fetch the file again and save it as UTF-8, or convert it back: iconv -f UTF-8 -t WINDOWS-1252 old.txt > new.txt',
  *inArticle({ file: { text, encoding } }) {
    // In Windows-1252 files, this program's own decoding caused it; see mixed-encoding.
    const found = encoding === 'windows-1252' ? null : findGarbled(text);
    if (!found) return;
    const { at, seen, meant, count } = found;
    const instead = meant === null ? '' : ` where ${meant} was meant`;
    yield {
      at,
      message: `has ${seen}${instead}${places(count)}: UTF-8 that was read as windows-1252`,
      places: count,
      hint: 'save it again from its source as UTF-8, or correct the characters',
    };
  },
};
