/** Words hyphenated at line ends match as one word, and compounds keep their hyphen. */
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.js';
import { formsOf, sequence, words } from '../../src/text/words.js';

const rowOf = (text: string): string[] => sequence(words(text)).map((part) => part.exact);

describe('a word hyphenated at a line end', () => {
  it.each([
    ['the dred-\nging of', ['the', 'dredging', 'of']],
    ['the dred-  \r\n   ging of', ['the', 'dredging', 'of']],
    ['the dred\u00AD\nging of', ['the', 'dredging', 'of']],
    ['the dred¬\nging of', ['the', 'dredging', 'of']],
    ['un-\nder-\nstand', ['understand']],
    ['Zürich-\nsee', ['zurichsee']],
    ['a well-\nknown man', ['a', 'well', 'known', 'man']],
    ['a ten-year-\nold boat', ['a', 'ten', 'year', 'old', 'boat']],
    ['the dred-\n\nging', ['the', 'dred', 'ging']],
    ['Port-\nEllery', ['port', 'ellery']],
    ['in 1920-\nish', ['in', '1920', 'ish']],
    ['he said -\nand left', ['he', 'said', 'and', 'left']],
    ['the dred- ging', ['the', 'dred', 'ging']],
  ])('%j is read as %j', (text, row) => {
    expect(rowOf(text)).toEqual(row);
  });

  it('is found whole and by its parts, at its own offsets', () => {
    const [word] = words('dred-\nging ends');
    expect(word && formsOf(word)).toEqual(['dred', 'ging', 'dredging']);
    expect(word).toMatchObject({ start: 0, end: 10 });
  });

  it('is one token, in lower case without the hyphen', () => {
    const text = 'She an-\nnounced the well-\nknown plan -\nand left';
    const found = tokens(text, { start: 0, end: text.length });
    expect(found.map(({ lower }) => lower)).toEqual([
      'she',
      'announced',
      'the',
      'well-known',
      'plan',
      '-',
      'and',
      'left',
    ]);
  });
});
