/** Texts that are not articles, each with a near miss that is one. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../src/load/read-sources.js';

const PROSE = 'The ferry is back after three weeks at the yard, its owner said on Tuesday.';
const read = (path: string, text: string) => sourcesIn(path, new TextEncoder().encode(text), {});

describe('a text without an article', () => {
  it.each([
    ['a table with semicolons', 'x.txt', `Title;Author;Date\r\nFerry;Ida Holt;2021\r\n`, 'a table'],
    ['a table with tabs', 'x.txt', `headline\tbyline\tnotes\nFerry\tIda Holt\tx\n`, 'a table'],
    ['a table in quotation marks', 'x.txt', `"title","date","notes"\n"Ferry","2021","x"\n`, 'a table'],
    ['a declaration', 'feed.xml', `<?xml version="1.0"?>\n<items><item>${PROSE}</item></items>`, 'markup'],
    [
      'loose elements',
      'x.txt',
      `<item><title>Ferry</title><text>${PROSE}</text></item>\n`.repeat(4),
      'markup',
    ],
    ['cells without a header', 'all.csv', `1,Ferry is back,${PROSE}\n`, 'in no form that holds articles'],
    ['a setting', 'x.xml', `<?xml version="1.0"?><settings><a>1</a></settings>`, 'markup'],
  ])('%s is rejected', async (_, path, text, kind) => {
    const { files, problems } = await read(path, text);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'file-not-read' }]);
    expect(problems[0]?.message).toContain(kind);
  });

  it.each([
    ['a headline with commas', `Ferries, trams, buses: all stop\n\n${PROSE}`],
    [
      'a list of fields in a sentence',
      `Title, author and date were missing, the editor said.\nTwo, three, four.\n`,
    ],
    ['a letter to the editor', `From: a reader\nSubject: Ferries\n\n${PROSE}`],
    ['labels at the head', `Title: Ferry is back\nAuthor: Ida Holt\nDate: 2021-04-01\n\n${PROSE}`],
    ['a sign of comparison', `<3 for the ferry\n\n${PROSE}`],
    ['a few elements', `<b>Ferry is back</b>\n\n${PROSE}`],
  ])('%s is an article', async (_, text) => {
    const { files, problems } = await read('a.txt', text);
    expect(files).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('is only recognised in Markdown by its first element', async () => {
    const text = `${'<p align="center">A badge</p>\n'.repeat(8)}\n${PROSE}`;
    expect((await read('a.md', text)).files).toHaveLength(1);
  });
});
