/** Each check rule with a fault it must find, its place, and a near miss. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/rules.js';
import type { ManifestMode } from '../../src/corpus.js';
import { LOADING_RULES } from '../../src/model/problem.js';
import { checked, checkedWith, configured, type Files } from './checked.js';

const STORY = [
  'The harbour council of Lindmoor agreed on Tuesday to reopen the old ferry line before the summer, its speaker Marta Quill said.',
  'Boats will leave every hour from the northern pier, and the fare will stay as it was before the storm took the landing stage away.',
  'Residents had asked for the line to come back for three years, and a small group of them watched the vote from the gallery.',
].join('\n\n');
const OTHER = [
  'A bakery in Oststrand has won the prize for the best rye bread of the coast for the second time, the guild announced on Friday.',
  'The jury praised the crust and the patience of the baker, Jonas Ebb, who lets his dough rest for two nights in a stone cellar.',
  'He means to spend the money on a new oven door, as the old one has been held shut with a piece of wire since the autumn.',
].join('\n\n');
const HEAD = 'title: Ferry line returns\npublisher: Harbour Post\ndate: 2020-10-23';
const withHead = (head: string, story = STORY): string => `---\n${head}\n---\n\n${story}\n`;
const GOOD = withHead(HEAD);
const inStory = (text: string): string => withHead(HEAD, `${STORY}\n\n${text}`);

interface Case {
  rule: string;
  bad: Files;
  found: { path: string; line?: number | null; column?: number | null; message: string; severity?: string }[];
  good: Files;
  manifest?: ManifestMode;
  /** True if root bypasses the fault. */
  notAsRoot?: boolean;
  /** Another rule that must run before this one can report. */
  beside?: string;
}

const link = (target: string) => (path: string) => symlinkSync(target, path);
const one = (
  rule: string,
  bad: string | Uint8Array,
  good: string,
  found: Omit<Case['found'][number], 'path'>,
): Case => ({
  rule,
  bad: { 'a.md': bad },
  good: { 'a.md': good },
  found: [{ path: 'a.md', ...found }],
});

/** An article of a press database export. */
const nexis = (number: number, of: number): string =>
  `\n ${number} of ${of} DOCUMENTS\n\n Harbour Post\n\n March 2, 2020 Monday\n\nFerry line returns\n\nLENGTH: 60 words\n\n${STORY}\n`;

/** Nine articles without front matter. */
const named = (name: (at: number) => string): Files =>
  Object.fromEntries(Array.from({ length: 9 }, (_, at) => [name(at), `Ferry line ${at}\n\n${STORY}`]));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The manifest entries of articles like GOOD. */
const manifest = (...files: [path: string, text: string, title?: string][]): Files => ({
  'corpus.manifest': [
    'corpus-manifest 1',
    '',
    ...files.flatMap(([path, text, title = 'Ferry line returns']) => [
      `"${path}"`,
      `  size ${Buffer.byteLength(text)}`,
      `  sha256 ${sha256(text)}`,
      `  id "${path.replace('.md', '')}"`,
      `  title "${title}"`,
      '  publisher "Harbour Post"',
      '  published "2020-10-23"',
      '',
    ]),
  ].join('\n'),
});
const AS_LISTED: Files = { 'a.md': GOOD, ...manifest(['a.md', GOOD]) };
const RENAMED: Files = { 'b.md': GOOD, ...manifest(['a.md', GOOD]) };
const waiving = (until: string): Files =>
  configured({ waivers: [{ rule: 'not-text', path: '*.md', reason: 'none is', until }] });

const CASES: Case[] = [
  {
    rule: 'manifest-missing',
    bad: { 'a.md': GOOD },
    good: AS_LISTED,
    found: [{ path: 'corpus.manifest', line: null, message: 'is required', severity: 'error' }],
    manifest: 'required',
  },
  {
    rule: 'manifest-broken',
    bad: { 'a.md': GOOD, 'corpus.manifest': 'corpus-manifest 1\n\n<<<<<<< HEAD\n' },
    good: AS_LISTED,
    found: [{ path: 'corpus.manifest', line: 3, message: 'neither a path nor a value', severity: 'error' }],
  },
  {
    rule: 'manifest-changed',
    bad: { ...AS_LISTED, 'a.md': GOOD.replace('Ferry line', 'Old line') },
    good: RENAMED,
    found: [
      {
        path: 'a.md',
        line: null,
        message: 'title was "Ferry line returns", is "Old line returns"',
        severity: 'error',
      },
    ],
  },
  {
    rule: 'manifest-added',
    bad: { ...AS_LISTED, 'b.md': withHead(HEAD, OTHER) },
    good: RENAMED,
    found: [{ path: 'b.md', line: null, message: 'is not in the manifest', severity: 'error' }],
  },
  {
    rule: 'manifest-removed',
    bad: { 'a.md': GOOD, ...manifest(['a.md', GOOD], ['b.md', OTHER]) },
    good: RENAMED,
    found: [{ path: 'b.md', line: null, message: 'no longer in the corpus', severity: 'error' }],
  },
  {
    rule: 'manifest-renamed',
    bad: RENAMED,
    good: { 'b.md': withHead(HEAD, OTHER), ...manifest(['a.md', GOOD]) },
    found: [{ path: 'b.md', line: null, message: 'is a.md in the manifest', severity: 'error' }],
  },
  {
    rule: 'manifest-read-otherwise',
    bad: { 'a.md': GOOD, ...manifest(['a.md', GOOD, 'Other']) },
    good: { ...manifest(['a.md', GOOD, 'Other']), 'a.md': GOOD.replace('hour', 'day') },
    found: [
      { path: 'a.md', line: null, message: 'title was "Other", is "Ferry line returns"', severity: 'info' },
    ],
  },
  {
    rule: 'stale-waiver',
    bad: { 'a.md': GOOD, ...waiving('2021-03-03') },
    good: { 'a.md': GOOD, 'b.md': Buffer.from([0, 1]), ...waiving('2021-03-04') },
    found: [
      {
        path: 'corpus.config.json',
        line: 3,
        message: 'the waiver of not-text for *.md expired on 2021-03-03',
        severity: 'warning',
      },
    ],
    beside: 'not-text',
  },
  {
    rule: 'stale-baseline',
    bad: { 'a.md': GOOD, 'corpus.baseline': `corpus-baseline 1\n"a.md" gone ${'0'.repeat(32)} 2\n` },
    good: { 'a.md': GOOD, 'corpus.baseline': `corpus-baseline 1\n"a.md" not-text ${'0'.repeat(32)} 2\n` },
    found: [
      {
        path: 'corpus.baseline',
        line: 2,
        message: 'has gone in a.md, which is no longer found',
        severity: 'warning',
      },
    ],
  },
  {
    rule: 'unreadable-file',
    bad: { 'a.md': GOOD, 'b.md': (path) => execFileSync('mkfifo', [path]) },
    good: { 'a.md': GOOD, pipe: (path) => execFileSync('mkfifo', [path]) },
    found: [{ path: 'b.md', line: null, message: 'is a pipe', severity: 'error' }],
  },
  {
    rule: 'unreadable-file',
    notAsRoot: true,
    bad: { 'a.md': GOOD, closed: (path) => closeFolder(path) },
    good: { 'a.md': GOOD, 'open.md/b.md': withHead('id: b', OTHER) },
    found: [{ path: 'closed', line: null, message: 'the folder may not be read', severity: 'error' }],
  },
  one('not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), GOOD, {
    line: null,
    message: 'is not text',
  }),
  one('wrong-encoding', Buffer.from(GOOD.replace('old ferry', 'caf\u00e9'), 'latin1'), GOOD, {
    line: null,
    message: 'was read as Windows-1252',
    severity: 'warning',
  }),
  one('wrong-encoding', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), `\ufeff${GOOD}`, {
    line: null,
    message: 'is in UTF-16LE, not UTF-8',
  }),
  one(
    'mixed-encoding',
    Buffer.concat([Buffer.from(inStory('A “mixed” text. ')), Buffer.from('caf\u00e9.', 'latin1')]),
    inStory('A “mixed” text. caf\u00e9'),
    { line: 13, column: 3, message: 'has “ in UTF-8 (2 places)', severity: 'error' },
  ),
  one(
    'mixed-encoding',
    Buffer.concat([Buffer.from('caf\u00e9. ', 'latin1'), Buffer.from(inStory('Ferr\u00e9'))]),
    GOOD.replace('Ferry', 'caf\u00e2\u20ac\u2122'),
    { line: 13, column: 5, message: 'has \u00e9 in UTF-8 and', severity: 'error' },
  ),
  one('mixed-line-ends', GOOD.replace('agreed on', 'agreed\r\non'), GOOD.replaceAll('\n', '\r\n'), {
    line: 7,
    column: 39,
    message: 'CR LF here and with LF elsewhere',
  }),
  one(
    'mojibake',
    inStory('She didn\u00e2\u20ac\u2122t wait, the caf\u00c3\u00a9 closed.'),
    inStory(
      '\u00ab\u00c0 bient\u00f4t\u00bb, read the sign of the CAF\u00c9\u201d, AMANH\u00c3\u2026 and Spa\u00df\u201c.',
    ),
    {
      line: 13,
      column: 9,
      message: 'has \u00e2\u20ac\u2122 where \u2019 was meant (2 places)',
      severity: 'error',
    },
  ),
  one(
    'mojibake',
    inStory('\u00d0\u0178\u00d1\u20ac\u00d0\u00b8\u00d0\u00b2\u00d0\u00b5\u00d1\u201a'),
    inStory('\u041f\u0440\u0438\u0432\u0435\u0442'),
    {
      line: 13,
      message: 'where \u041f\u0440\u0438\u0432\u0435\u0442 was meant',
    },
  ),
  one('replacement-character', inStory('The caf\ufffd closed.'), inStory('The caf\u00e9 closed?'), {
    line: 13,
    column: 8,
    message: 'U+FFFD',
  }),
  one(
    'control-character',
    inStory('\u{1f6a2} Red \u001b[31mletters\u001b[0m.'),
    inStory('Tabs\tare\tfine.'),
    {
      line: 13,
      column: 7,
      message: 'U+001B (2 places)',
    },
  ),
  one('bidi-character', inStory('Paid to \u202eeht rotcod\u202c.'), inStory('A mark\u200e by itself.'), {
    line: 13,
    column: 9,
    message: 'U+202E',
  }),
  one(
    'broken-front-matter',
    withHead('title: Harbour: the line returns'),
    withHead('title: "Harbour: the line returns"'),
    {
      line: 2,
      message: 'not valid YAML',
      severity: 'error',
    },
  ),
  one('executable-front-matter', GOOD.replace('---\n', '---js\n'), GOOD.replace('---\n', '---yaml\n'), {
    line: 1,
    message: 'never run',
    severity: 'error',
  }),
  one(
    'unknown-key',
    withHead(`${HEAD}\npublsher: x`),
    withHead(`${HEAD}\ndate-note: by the page\nDatePublished: 2020`),
    {
      line: 5,
      message: '"publsher" is not a known',
    },
  ),
  one('unusable-value', withHead('title:\n  main: x'), withHead('title: x'), {
    line: 2,
    message: '"title" is neither',
  }),
  {
    rule: 'broken-record',
    bad: { 'e.jsonl': `${JSON.stringify({ title: 'x', text: STORY })}\nno JSON\n` },
    good: { 'e.jsonl': `${JSON.stringify({ title: 'x', text: STORY })}\n\n` },
    found: [{ path: 'e.jsonl', line: 2, message: 'is not valid JSON', severity: 'error' }],
  },
  {
    rule: 'missing-articles',
    bad: { 'e.txt': nexis(1, 2) },
    good: { 'e.txt': nexis(1, 1) },
    found: [{ path: 'e.txt', message: 'says that it holds 2 articles, and 1 was found', severity: 'error' }],
  },
  {
    rule: 'unknown-bundle',
    bad: { 'e.txt': [1, 2, 3].map((n) => `Record ${n} of 3\n\n${STORY}\n`).join('\n') },
    good: { 'e.txt': `Record 1 of 3\n\n${STORY}\n` },
    found: [{ path: 'e.txt', line: null, message: 'holds several articles (3 heads)', severity: 'error' }],
  },
  {
    rule: 'cut-text',
    bad: { 'e.jsonl': `${JSON.stringify({ title: 'x', text: `${STORY}… [+217 chars]` })}\n` },
    good: { 'e.jsonl': `${JSON.stringify({ title: 'x', text: STORY })}\n` },
    found: [{ path: 'e.jsonl', line: 1, message: 'has only the beginning' }],
  },
  one('missing-title', withHead('publisher: Harbour Post'), withHead('title: Ferry'), {
    line: null,
    message: 'has no title',
  }),
  one('missing-publisher', withHead('title: Ferry'), withHead('source: Harbour Post'), {
    line: null,
    message: 'has no publisher',
  }),
  one('missing-date', withHead('title: Ferry'), withHead('date: 2020-10'), {
    line: null,
    message: 'has no publication date',
  }),
  one('impossible-date', withHead('title: x\ndate: 2021-02-29'), withHead('title: x\ndate: 2020-02-29'), {
    line: 3,
    message: '2021-02-29',
    severity: 'error',
  }),
  one('future-date', withHead('title: x\ndate: 2021-03-06'), withHead('title: x\ndate: 2021-03-05'), {
    line: 3,
    message: 'was published on 2021-03-06',
  }),
  one(
    'date-contradicts-text',
    withHead(
      'title: Ferry line returns\ndate: 2020-12-23',
      `Ferry line returns\n\nPublished: 23 October 2020\n\n${STORY}`,
    ),
    withHead(
      'title: Ferry line returns\ndate: 2020-10-24',
      `Ferry line returns\n\nPublished: 23 October 2020\n\n${STORY}`,
    ),
    { line: 3, message: '2020-12-23 in front matter and 2020-10-23 in the text' },
  ),
  {
    rule: 'duplicate-id',
    bad: { 'a.md': GOOD, 'a.txt': OTHER },
    good: { 'a.md': GOOD, 'b.txt': OTHER },
    found: [{ path: 'a.txt', line: null, message: 'has the same id as a.md: a', severity: 'error' }],
  },
  {
    rule: 'same-text',
    bad: { 'a.md': GOOD, 'b.md': withHead('title: Other\ndate: 2020-10-20', STORY.replaceAll(' ', '  ')) },
    good: { 'a.md': GOOD, 'b.md': withHead(HEAD, STORY.replace('every hour', 'every half hour')) },
    found: [{ path: 'a.md', line: null, message: 'has the same text as b.md' }],
  },
  {
    rule: 'near-duplicate',
    bad: { 'a.md': GOOD, 'b.md': withHead(HEAD, STORY.replace('every hour', 'every half hour')) },
    good: { 'a.md': GOOD, 'b.md': withHead('id: b', STORY), 'c.md': withHead('id: c', OTHER) },
    found: [{ path: 'b.md', line: null, message: 'has nearly the same text as a.md', severity: 'info' }],
  },
  one(
    'unbalanced-quotation-marks',
    inStory('Quill said: \u201cWe will sail again and left the room.'),
    inStory(
      '\u201cWe will sail,\u201d Quill said. \u201cWe have boats.\n\n\u201cWe have crews.\u201d The pier is 34" wide. Read on \u00bb',
    ),
    { line: 13, column: 13, message: 'an opening quotation mark without a closing one' },
  ),
  one(
    'unbalanced-quotation-marks',
    inStory('We will sail again\u201d, Quill said on the northern pier.'),
    GOOD,
    {
      line: 13,
      column: 19,
      message: 'a closing quotation mark without an opening one',
    },
  ),
  one('empty-body', withHead(HEAD, ''), GOOD, {
    line: null,
    message: 'has no article text',
    severity: 'error',
  }),
  one('empty-body', ' \n', GOOD, { line: null, message: 'is empty' }),
  one('short-body', withHead(HEAD, 'The ferry line returns in summer, Quill said.'), GOOD, {
    line: null,
    message: 'has only 8 words',
  }),
  one(
    'boilerplate-in-body',
    withHead(HEAD, STORY.replace('\n\n', '\n\nSubscribe to our newsletter.\n\n')),
    withHead(
      HEAD,
      STORY.replace('\n\n', '\n\nReaders can subscribe to our newsletter, the council wrote.\n\n'),
    ),
    { line: 9, column: 1, message: '"Subscribe to our newsletter." belongs to the page' },
  ),
  {
    rule: 'case-only-name',
    bad: { 'News/a.md': GOOD, 'news/b.md': OTHER },
    good: { 'News/a.md': GOOD, 'News/ab.md': OTHER },
    found: [{ path: 'news', line: null, message: 'is the same name as News' }],
  },
  {
    rule: 'unportable-name',
    bad: { 'a: b/c.md': GOOD, 'aux.md': OTHER },
    good: { 'a - b/c.md': GOOD, 'auxiliary.md': OTHER },
    found: [
      { path: 'a: b', line: null, message: 'it contains :' },
      { path: 'aux.md', line: null, message: 'AUX is a device' },
    ],
  },
  {
    rule: 'link-leaves-corpus',
    bad: { 'a.md': GOOD, 'b.md': link(tmpdir()), out: link('..') },
    good: { 'a.md': GOOD, 'b.md': link('a.md') },
    found: [
      { path: 'b.md', line: null, message: 'outside the corpus folder', severity: 'error' },
      { path: 'out', line: null, message: 'outside the corpus folder' },
    ],
  },
  {
    rule: 'broken-link',
    bad: { 'a.md': GOOD, 'b.md': link('gone.md') },
    good: { 'a.md': GOOD, 'b.md': link('a.md') },
    found: [{ path: 'b.md', line: null, message: 'without a target' }],
  },
  {
    rule: 'link-left-out',
    bad: { 'a.md': GOOD, 'b.md': link('a.md') },
    good: { 'a.md': GOOD, latest: link('a.md'), 'b.md': link('gone.md') },
    found: [{ path: 'b.md', line: null, message: 'is left out', severity: 'info' }],
  },
  {
    rule: 'fields-in-names',
    bad: named((at) => `${at % 2 ? 'Lamp' : 'Harbour Post'}_2021-03-0${1 + at}_${at}.txt`),
    good: named(
      (at) =>
        `${['ferry', 'tram', 'bus', 'bread', 'museum', 'pier', 'fair', 'storm', 'oven'][at] ?? ''}_x.txt`,
    ),
    found: [
      {
        path: 'Harbour Post_2021-03-01_0.txt',
        line: null,
        message: 'and 8 more files without a publisher begin with one of 2 names',
        severity: 'info',
      },
    ],
  },
  {
    rule: 'fields-in-names',
    bad: named((at) => `${at % 2 ? 'lamp' : 'harbour-post'}_2021-03-0${1 + at}_the-ferry-${at}.txt`),
    good: named((at) => `the-ferry-${at}-is-back_2021.txt`),
    found: [
      {
        path: 'harbour-post_2021-03-01_the-ferry-0.txt',
        line: null,
        message: 'and 8 more files without a publisher begin with one of 2 names',
      },
    ],
  },
  {
    rule: 'fields-in-names',
    bad: named((at) => `${at % 2 ? 'Lamp' : 'Post'}/${at}.txt`),
    good: named((at) => `${2000 + (at % 2)}/${at}.txt`),
    found: [{ path: 'Lamp/1.txt', line: null, message: 'lie in one of 2 names' }],
  },
  {
    rule: 'file-not-read',
    bad: { 'a.md': GOOD, 'b.xlsx': 'PK', note: STORY, 'c.msg': 'From: x', 'd.rar': 'Rar!' },
    good: {
      'a.md': GOOD,
      'c.png': 'PNG',
      'view?id=3': `<!DOCTYPE html><html><body><p>${STORY}</p></body></html>`,
    },
    found: [
      { path: 'b.xlsx', line: null, message: 'is a table and is not read', severity: 'warning' },
      { path: 'c.msg', line: null, message: 'is a mail file and is not read' },
      { path: 'd.rar', line: null, message: 'is an archive and is not read' },
      { path: 'note', line: null, message: 'is a file without an extension and is not read' },
    ],
  },
  {
    rule: 'no-article-file',
    bad: { 'a.md': GOOD, 'p/b.png': 'PNG', 'p/c.jpg': 'JPG', 'd.css': 'p {}' },
    good: { 'a.md': GOOD, 'b.ppt': 'slides' },
    found: [
      { path: 'd.css', line: null, message: 'is a part of a web page and is not read', severity: 'info' },
      { path: 'p/b.png', line: null, message: 'and 1 more pictures are not read' },
    ],
  },
  one(
    'large-file',
    withHead(HEAD, `${STORY}\n\n`.repeat(2700)),
    withHead(HEAD, `${STORY}\n\n`.repeat(2000)),
    {
      line: null,
      message: 'has 1.1 MB',
      severity: 'warning',
    },
  ),
];

/** Root can list any folder, so there is nothing to find. */
const asRoot = process.getuid?.() === 0;

function closeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0);
}

describe('the rules', () => {
  it('each have a file named after their id', () => {
    const folder = fileURLToPath(new URL('../../src/check/rules', import.meta.url));
    const files = readdirSync(folder).filter((name) => name !== 'rules.ts');
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('each have a case here', () => {
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('number as many as the documents say', () => {
    const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`--list-rules\` lists all ${RULES.length} rules`);
  });

  it('include those the loader reports', () => {
    const ids = RULES.map(({ id }) => id);
    expect(LOADING_RULES.filter((rule) => !ids.includes(rule))).toEqual([]);
  });
});

describe.each(CASES)(
  '$rule',
  ({ rule, bad, found, good, manifest: mode = 'auto', beside = rule, notAsRoot = false }) => {
    const findingsIn = async (files: Files) =>
      (await checkedWith(files, mode, [rule, beside])).findings.filter((finding) => finding.rule === rule);

    it.skipIf(notAsRoot && asRoot)('reports a fault, with its place and a remedy', async () => {
      expect(await findingsIn(bad)).toMatchObject(
        found.map(({ message, ...rest }) => ({
          rule,
          ...rest,
          message: expect.stringContaining(message),
          hint: expect.stringMatching(/./u),
        })),
      );
    });

    it('ignores near misses', async () => {
      expect(await findingsIn(good)).toEqual([]);
    });
  },
);

describe('a check with every rule', () => {
  it('finds nothing in a sound corpus', async () => {
    const report = await checked({
      'a.md': GOOD,
      'b.md': withHead(HEAD.replace('Ferry line', 'Bread'), OTHER),
    });
    expect(report).toMatchObject({
      findings: [],
      untold: [],
      complete: true,
      files: 2,
      articles: 2,
      waived: 0,
      known: 0,
    });
  });

  it('continues after an unreadable file, and sorts by path and place', async () => {
    const { findings, complete } = await checked({
      'b.md': Buffer.from([0, 1]),
      'c.md': inStory('A \ufffd.\n\nB\u0007.'),
      'a.md': ' ',
    });
    expect(complete).toBe(false);
    expect(findings.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ['a.md', null, 'empty-body'],
      ['b.md', null, 'not-text'],
      ['c.md', 13, 'replacement-character'],
      ['c.md', 15, 'control-character'],
    ]);
  });

  it('names the article of an export, without a line of its derived text', async () => {
    const { findings } = await checked(
      { 'e.jsonl': `${JSON.stringify({ title: 'x', text: `${STORY}\n\nThe caf\ufffd.` })}\n` },
      'replacement-character',
    );
    expect(findings).toMatchObject([{ path: 'e.jsonl#1', line: null, column: null }]);
  });

  it('lists the files that no requested rule could check', async () => {
    const { findings, untold, complete } = await checked({ 'a.md': GOOD, 'b.md': ' ' }, 'mojibake');
    expect({ findings, complete }).toEqual({ findings: [], complete: false });
    expect(untold).toMatchObject([{ path: 'b.md', rule: 'empty-body' }]);
  });
});
