import { describe, expect, it } from 'vitest';
import { noArticles } from '../../src/folder/no-articles.js';
import { notReadLine, otherForm } from '../../src/folder/other-forms.js';

describe('unsupported formats', () => {
  it.each([
    ['a/Budget 2020.XLSX', 'table', true],
    ['inbox.msg', 'mail file', true],
    ['page_files/logo.PNG', 'picture', false],
    ['LICENSE', 'file without an extension', true],
    ['.hidden/plan', 'file without an extension', true],
    ['story.xyzzy', 'file of unknown form', true],
    ['v1.2/story', 'file without an extension', true],
  ])('%s is a %s', (path, one, mayHoldArticles) => {
    expect(otherForm(path)).toMatchObject({ one, mayHoldArticles });
  });

  it('are counted by format in one line, most frequent first', () => {
    const paths = ['a.xls', 'b.ODS', 'note', 'x.css', 'y.css', 'z.js'];
    expect(notReadLine(paths)).toBe(
      '6 files are not read: 3 parts of web pages (.css, .js), 2 tables (.ods, .xls), 1 file without an extension',
    );
    expect(notReadLine(['a.xls'])).toBe('1 file is not read: 1 table (.xls)');
    expect(notReadLine([])).toBe('');
  });

  it('are named if a folder holds nothing else', () => {
    expect(noArticles('/papers', ['a.xls']).message).toBe(
      '/papers: holds no articles; 1 file is not read: 1 table (.xls)',
    );
    expect(noArticles('/papers').message).toBe('/papers: holds no articles');
  });
});
