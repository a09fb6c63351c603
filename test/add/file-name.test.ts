import { describe, expect, it } from 'vitest';
import { fileStem, numbered } from '../../src/add/file-name.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { fc } from '../properties.js';
import { hostile } from './hostile.js';

const { file } = asSourceFile('a.md', {
  text: '---\nbody: clean\n---\n\nThe ferry to Little Skerry came back on Tuesday after repairs.\n',
  encoding: 'utf-8',
});
if (!file) throw new Error('a text always gives a file');
const untold = parseArticle(file, '2026-01-31');

describe('the name of an added file', () => {
  it.each([
    [
      { published: '2020-10-23T21:33+03:00', publisher: 'Harbour Post', title: 'Ferry’s back!' },
      '2020-10-23-harbour-post-ferry-s-back',
    ],
    [
      { published: '2020-10', publisher: 'Le Télégraphe', title: 'Où est-il ?' },
      '2020-10-le-telegraphe-ou-est-il',
    ],
    [{ published: '2020', publisher: null, title: '中文 标题' }, '2020-中文-标题'],
    [{ published: null, publisher: 'Harbour Post', title: 'Aux' }, 'harbour-post-aux'],
    [{ published: null, publisher: null, title: 'CON' }, 'article-con'],
    [{ published: null, publisher: null, title: '../../etc/passwd' }, 'article-etc-passwd'],
    [{ published: null, publisher: null, title: '?!' }, 'article'],
    [
      { published: '2020-10-23', publisher: null, title: null },
      '2020-10-23-the-ferry-to-little-skerry-came-back-on',
    ],
  ])('for %j is %s', (fields, name) => {
    expect(fileStem({ ...untold, ...fields })).toBe(name);
  });

  it('is cut between words, and inside a single long word', () => {
    expect(fileStem({ ...untold, title: 'harbour '.repeat(40) })).toMatch(/^article(?:-harbour){11}$/u);
    expect(Buffer.byteLength(fileStem({ ...untold, title: '港'.repeat(400) }))).toBeLessThanOrEqual(98);
  });

  it('gets a number if it is taken', () => {
    expect([1, 2, 3].map((number) => numbered('ferry', number))).toEqual(['ferry', 'ferry-2', 'ferry-3']);
  });

  it('is valid on every system, whatever the title', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, publisher) => {
        const stem = fileStem({ ...untold, title, publisher });
        expect(stem).toMatch(/^[\p{L}\p{N}-]+$/u);
        expect(Buffer.byteLength(`${stem}-10000.md`)).toBeLessThan(255);
      }),
      { numRuns: 1000 },
    );
  });
});
