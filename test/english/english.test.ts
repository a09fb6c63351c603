/** Comments, messages, test titles and documents are free of the idioms that CONTRIBUTING.md replaces. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IDIOMS, idiomsIn } from './idioms.js';
import { commentsOf, messagesOf, type Passage, proseOf, replacements, titlesOf } from './written.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Folders whose comments are still to be rewritten; the list may only shrink. */
const PENDING: readonly string[] = [];

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:c?ts|tsx)$/u.test(path) && !/\/fixtures\//u.test(path))
    .filter((path) => !PENDING.some((folder) => path.startsWith(folder)) && !path.startsWith('test/english/'))
    .sort();

/** `file:line: text (write: …)` for each idiom. */
const faults = (paths: readonly string[], passagesOf: (text: string, path: string) => Passage[]): string[] =>
  paths.flatMap((path) =>
    passagesOf(read(path), path).flatMap(({ line, text }) =>
      idiomsIn(text).map(({ instead }) => `${path}:${line}: ${text.trim()} (write: ${instead})`),
    ),
  );

const CONTRIBUTING = 'CONTRIBUTING.md';
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'test/annotated/README.md',
];

describe('plain English', () => {
  it('is used in comments of the sources', () => {
    expect(faults(filesIn('src'), commentsOf)).toEqual([]);
  });

  it('is used in messages', () => {
    expect(faults(filesIn('src'), messagesOf)).toEqual([]);
  });

  it('is used in comments and titles of tests', () => {
    expect(faults(filesIn('test'), commentsOf)).toEqual([]);
    expect(faults(filesIn('test'), titlesOf)).toEqual([]);
  });

  it('is used in documents', () => {
    const rows = new Set(replacements(read(CONTRIBUTING)).map(({ line }) => line));
    expect(faults(DOCUMENTS, proseOf)).toEqual([]);
    expect(faults([CONTRIBUTING], (text) => proseOf(text).filter(({ line }) => !rows.has(line)))).toEqual([]);
  });
});

describe('the table of replacements', () => {
  const rows = replacements(read(CONTRIBUTING));

  it.each(IDIOMS.map(({ pattern }) => [pattern]))('shows an example of %s', (pattern) => {
    expect(rows.some(({ before }) => pattern.test(before))).toBe(true);
  });

  it('replaces idioms by plain words', () => {
    expect(rows.length).toBeGreaterThanOrEqual(IDIOMS.length);
    for (const { after } of rows) expect(idiomsIn(after), after).toEqual([]);
  });
});

describe('an idiom', () => {
  it.each([
    ['The index is made anew.'],
    ['Captions are told from paragraphs by length.'],
    ['Mend the line.'],
    ['Where that is none, nothing is read.'],
    ['The list is gone through twice.'],
    ['A word that is no name.'],
    ['Files were no articles.'],
    ['The name stands behind the cue.'],
    ['What stands in the title.'],
    ['The word in front of the verb.'],
    ['Articles that no longer count.'],
    ['--all and --limit cannot go together.'],
    ['It is compiled as ever.'],
    ['A row with another number of cells.'],
    ['Names with commas between them.'],
    ['Give yourself permission.'],
    ['Markup and no text of an article.'],
    ['A fault of the program; a topic of the help.'],
  ])('is found in: %s', (text) => {
    expect(idiomsIn(text)).not.toEqual([]);
  });

  it.each([
    ['Null if there is none.'],
    ['There is no such folder.'],
    ['The file is no longer there.'],
    ['The build is no slower than before.'],
    ['A symbol that stands for a word; the standfirst stands out.'],
    ['He told her by phone; amendments were recommended.'],
    ['The front of the page.'],
    ['A plane that no longer flies.'],
    ['They went together; another number follows.'],
    ['As everyone knows, the topic of the article.'],
  ])('is not found in: %s', (text) => {
    expect(idiomsIn(text)).toEqual([]);
  });
});

describe('the words that are looked at', () => {
  it('are those of comments, without quoted examples', () => {
    const text = [
      '/** A block',
      ' * of two lines. */',
      "const a = 'no // comment'; // Behind code.",
      'const b = /\\/\\/ no/u;',
      '// "is none" is an example, and `is none` too.',
    ].join('\n');
    expect(commentsOf(text).map(({ line, text }) => [line, text.trim()])).toEqual([
      [1, 'A block of two lines.'],
      [3, 'Behind code.'],
      [5, '"" is an example, and "" too.'],
    ]);
  });

  it('are those of messages, but not of word lists', () => {
    const text = [
      'fail("is no date"); const a = words(`told by`);',
      "const b = 'is none'.split(' ');",
      '`x $',
      '{a} y`;',
    ].join('');
    expect(messagesOf(text).map(({ text }) => text)).toEqual(['is no date', ' ', 'x ', ' y']);
  });

  it('are those of elements, without comments within them', () => {
    const text = '<p title="a title">\n  A text // of\n  two lines {/* A comment. */}{"b"}</p>;';
    expect(messagesOf(text, 'a.tsx').map(({ text }) => text.trim())).toEqual([
      'a title',
      'A text // of two lines',
      'b',
    ]);
    expect(commentsOf(text, 'a.tsx').map(({ text }) => text.trim())).toEqual(['A comment.']);
  });

  it('are those of titles', () => {
    const text = "describe('a', () => { it('b', f); it.each([['c']])('d %s', f); other('e'); });";
    expect(titlesOf(text).map(({ text }) => text)).toEqual(['a', 'b', 'd %s']);
  });

  it('are those of Markdown outside code', () => {
    expect(proseOf('a `b`\n```\nc\n```\nd').map(({ text }) => text)).toEqual(['a ""', '', '', '', 'd']);
  });
});
