import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { corpus, ndjson, type World } from './memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-add-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const STORY = [
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.',
  '"We have what we asked for," said Marta Quill, who owns the yard in Lindmoor and two more ships besides, on Friday.',
  'The company said that it would sell one of them in the spring to pay for the repair, if it finds a buyer by then.',
];
const PAGE = `Menu\n\nShare on Facebook\n\nFerry is back in Little Skerry\n\nBy Ida Holt\n\n23 October 2020\n\n${STORY.join('\n\n')}\n\nRelated articles\n\n© 2020 Harbour Gazette. All rights reserved.\n`;
const NAME = '2020-10-23-harbour-gazette-ferry-is-back-in-little-skerry';
const OTHER = PAGE.replace('Ferry is', 'Storm is').replace(
  STORY.join('\n\n'),
  'A storm closed the harbour of Lindmoor on Sunday night, and the pilots stayed ashore until the wind had gone down.\n\nNobody was hurt, the harbour master said on Monday, but two boats sank at the old pier and a third is missing.',
);

let dir = '';
let count = 0;
beforeEach(() => {
  count += 1;
  dir = join(root, `run-${count}`);
  mkdirSync(join(dir, 'corpus'), { recursive: true });
  writeFileSync(join(dir, 'page.txt'), PAGE);
  writeFileSync(join(dir, 'other.txt'), OTHER);
});

const add = (argv: string[], world: World = {}) =>
  corpus(['add', '--no-index', ...argv], { cwd: dir, ...world });
const written = (): string[] => readdirSync(join(dir, 'corpus')).sort();
const read = (name: string): string => readFileSync(join(dir, 'corpus', name), 'utf8');

describe('corpus add', () => {
  it('writes a file and prints its path', async () => {
    const { code, out, err } = await add(['page.txt']);
    expect([code, out]).toEqual([0, `corpus/${NAME}.md\n`]);
    expect(err).toBe(`corpus: ${NAME}.md: uncertain, please check: publisher\n`);
    expect(written()).toEqual([`${NAME}.md`]);
    expect(read(`${NAME}.md`)).toMatch(/\npublisher: Harbour Gazette # copyright, confidence 0\.\d/u);
    expect(readFileSync(join(dir, 'page.txt'), 'utf8')).toBe(PAGE);
  });

  it('reads fields out of the given name, as the configuration says', async () => {
    const paths = {
      '{publisher}/{date}-{title}': {},
      'hp_*': { publisher: 'Harbour Post', section: 'Ports' },
    };
    writeFileSync(join(dir, 'corpus', 'corpus.config.json'), JSON.stringify({ paths }));
    mkdirSync(join(dir, 'saved', 'Quay Courier'), { recursive: true });
    writeFileSync(join(dir, 'saved', 'Quay Courier', '2020-10-24-storm.txt'), STORY.join('\n\n'));
    writeFileSync(join(dir, 'hp_1.txt'), OTHER.replace('© 2020 Harbour Gazette. All rights reserved.', ''));
    await add(['saved/Quay Courier/2020-10-24-storm.txt', 'hp_1.txt', '-q']);
    const listed = ndjson((await corpus(['list', '--format', 'ndjson', '--no-index'], { cwd: dir })).out);
    expect(listed).toMatchObject([
      { title: 'Storm is back in Little Skerry', publisher: 'Harbour Post', section: 'Ports' },
      { publisher: 'Quay Courier', published: '2020-10-24' },
    ]);
  });

  it('makes an article that other commands find', async () => {
    await add(['page.txt', '-q']);
    const [listed] = ndjson(
      (await corpus(['list', '--format', 'ndjson', '--body', '--no-index'], { cwd: dir })).out,
    );
    expect(listed).toMatchObject({
      id: NAME,
      title: 'Ferry is back in Little Skerry',
      authors: ['Ida Holt'],
      published: '2020-10-23',
      publisher: 'Harbour Gazette',
      body: STORY.map((text) => ({ kind: 'paragraph', text })),
    });
    const { out } = await corpus(['check', '--json'], { cwd: dir });
    expect(JSON.parse(out).results).toEqual([]);
  });

  it('adds web pages, exports with many articles, and files with an uninformative name', async () => {
    const html = `<!doctype html><title>Ferry is back | Post</title><meta property="og:site_name" content="Harbour Post"><article><h1>Ferry is back</h1>${STORY.map((line) => `<p>${line}</p>`).join('')}</article>`;
    writeFileSync(join(dir, 'page.html'), html);
    writeFileSync(
      join(dir, 'export.jsonl'),
      `${JSON.stringify({ title: 'One', text: OTHER })}\n{"broken\n${JSON.stringify({ title: 'Two', text: 'A short text about the harbour of Lindmoor, and no more than that.' })}\n`,
    );
    expect((await add(['page.html'])).out).toBe('corpus/harbour-post-ferry-is-back.md\n');
    const { code, out, err } = await add(['export.jsonl', '-q']);
    expect([code, out]).toEqual([2, 'corpus/2020-10-23-harbour-gazette-one.md\ncorpus/article-two.md\n']);
    expect(err).toContain('corpus: export.jsonl:2: is not valid JSON\n');
    rmSync(join(dir, 'corpus', 'harbour-post-ferry-is-back.md'));
    expect((await add(['-'], { stdin: html })).out).toBe('corpus/harbour-post-ferry-is-back.md\n');
    expect(
      (await add(['-', '--allow-duplicate'], { stdin: JSON.stringify({ title: 'Three', text: PAGE }) })).out,
    ).toContain('three.md');
  });

  it('detects the encoding of standard input', async () => {
    const stdin = Buffer.from(`Caf\u00e9 is back in Lindmoor\n\n${STORY.join('\n\n')}\n`, 'latin1');
    const { out } = await add(['-', '--set', 'title=Café'], { stdin });
    expect(out).toBe('corpus/article-cafe.md\n');
    expect(read('article-cafe.md')).toContain('title: Café\n');
  });

  it.each([
    ['the same file', PAGE, 'has the same text'],
    ['the same text in another page', PAGE.replace('Menu', 'Home').toUpperCase(), 'has the same text'],
    ['nearly the same text', PAGE.replace('first cars', 'first lorries'), /shares 0\.[89]\d? of its text/],
  ])('does not add %s again', async (_what, text, said) => {
    await add(['page.txt']);
    writeFileSync(join(dir, 'again.txt'), text);
    const { code, out, err } = await add(['again.txt']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^corpus: again\\.txt: not added, because ${NAME}\\.md `, 'u'));
    expect(err).toMatch(said);
    expect(err).toContain('hint: --allow-duplicate adds it anyway\n');
    expect(written()).toHaveLength(1);
    expect((await add(['again.txt', '--allow-duplicate'])).code).toBe(0);
    expect(written()).toHaveLength(2);
  });

  it('detects duplicates within one call', async () => {
    const { code, out } = await add(['page.txt', 'page.txt', 'other.txt', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).results).toMatchObject([
      { outcome: 'added', path: `${NAME}.md` },
      { outcome: 'duplicate', path: null, duplicateOf: `${NAME}.md`, likeness: 1 },
      { outcome: 'added' },
    ]);
  });

  it('takes the next free name, whatever occupies the first', async () => {
    mkdirSync(join(dir, 'corpus', `${NAME}.md`));
    writeFileSync(join(dir, 'corpus', `${NAME.toUpperCase()}-2.txt`), 'Something else that stands here.\n');
    await add(['page.txt']);
    expect(written()).toContain(`${NAME}-3.md`);
  });

  it('continues after a file that fails, and names it', async () => {
    mkdirSync(join(dir, 'folder'));
    writeFileSync(join(dir, 'empty.txt'), ' \n');
    writeFileSync(join(dir, 'bytes.txt'), Buffer.from([0, 1, 2]));
    const names = ['missing.txt', 'folder', 'empty.txt', 'bytes.txt', 'page.txt'];
    const { code, out, err } = await add([...names, '-q']);
    expect([code, out]).toEqual([2, `corpus/${NAME}.md\n`]);
    expect(err.split('\n').filter((line) => line.startsWith('corpus:'))).toEqual([
      'corpus: missing.txt: there is no such file',
      'corpus: folder: is a folder',
      'corpus: empty.txt: is empty',
      'corpus: bytes.txt: is not text',
    ]);
  });

  it.runIf(process.platform !== 'win32')(
    'does not wait for pipes, and follows a link given as an argument',
    async () => {
      execFileSync('mkfifo', [join(dir, 'pipe')]);
      symlinkSync(join(dir, 'page.txt'), join(dir, 'link.txt'));
      const { code, out, err } = await add(['pipe', 'link.txt', '-q']);
      expect([code, out]).toEqual([2, `corpus/${NAME}.md\n`]);
      expect(err).toContain(
        'pipe: is not a regular file\nhint: hand it over on standard input: corpus add - < pipe\n',
      );
    },
  );

  it('writes nothing with --dry-run, and shows the outcome for every line', async () => {
    const { code, out } = await add(['page.txt', '--dry-run']);
    expect([code, written()]).toEqual([0, []]);
    expect(out).toContain(`corpus/${NAME}.md\n+ ---\n+ title: Ferry is back in Little Skerry\n`);
    expect(out).toContain('\n- Menu\n- Share on Facebook\n- Ferry is back in Little Skerry\n- By Ida Holt\n');
    expect(out).toContain(`\n  ${STORY[0]}\n`);
    const [planned] = ndjson((await add(['page.txt', '--dry-run', '--format', 'ndjson'])).out);
    await add(['page.txt']);
    expect(planned).toMatchObject({ outcome: 'planned', path: `${NAME}.md`, text: read(`${NAME}.md`) });
  });

  it('accepts --set with every name that front matter knows', async () => {
    await add([
      'page.txt',
      '--set',
      'source=Harbour Post',
      '--set',
      'byline=A. Moen; B. Lund',
      '--set',
      'date=2020-11',
    ]);
    expect(written()).toEqual(['2020-11-harbour-post-ferry-is-back-in-little-skerry.md']);
    expect(read(written()[0] ?? '')).toContain(
      'publisher: Harbour Post\nauthors: [A. Moen, B. Lund]\ndate: 2020-11\n',
    );
  });

  it.each([
    [['--set', 'publsher=x'], '--set publsher: there is no such field', 'did you mean publisher?'],
    [['--set', 'date=soon'], '--set date=soon: is not a date', 'write it as'],
    [['--set', 'publisher'], '--set publisher: must be FIELD=VALUE', 'for example'],
    [
      ['other.txt', '--set', 'title=x'],
      '--set title is for one article, and there are several',
      'add them one by one',
    ],
    [['-C', 'missing'], 'missing: there is no such folder', 'check the spelling'],
  ])('rejects %j', async (argv, message, hint) => {
    const { code, err } = await add(['page.txt', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(`hint: ${hint}`);
    expect(written()).toEqual([]);
  });

  it('never reuses the id of another article', async () => {
    const withId = (text: string): string => `---\nid: "7"\n---\n${text}`;
    writeFileSync(join(dir, 'corpus', 'seven.txt'), withId('Something else that stands here.\n'));
    writeFileSync(join(dir, 'page.txt'), withId(PAGE));
    expect((await add(['page.txt'])).code).toBe(0);
    expect(read(`${NAME}.md`)).not.toContain('id:');
    expect((await add(['other.txt', '--set', 'id=7'])).err).toContain(
      'the id 7 is already taken by an article\n',
    );
  });

  it('says that the manifest must be rewritten', async () => {
    writeFileSync(join(dir, 'corpus', 'old.txt'), 'Something else that stands here.\n');
    expect((await corpus(['check', '--write-manifest'], { cwd: dir })).code).toBe(0);
    expect((await add(['page.txt', '--dry-run'])).err).not.toContain('manifest');
    expect((await add(['page.txt'])).err).toContain(
      'corpus: corpus.manifest does not list it yet; corpus check --write-manifest adds it\n',
    );
  });

  it('adds nothing that the corpus would exclude', async () => {
    writeFileSync(join(dir, 'corpus', 'corpus.config.json'), '{"include": ["kept/**"]}');
    const { code, err } = await add(['page.txt']);
    expect(code).toBe(2);
    expect(err).toContain(`corpus.config.json excludes ${NAME}.md from the corpus\n`);
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'reports missing write permission',
    async () => {
      execFileSync('chmod', ['555', join(dir, 'corpus')]);
      expect((await add(['page.txt'])).err).toContain('cannot be written (EACCES)');
    },
  );
});

describe('corpus add as data', () => {
  it('matches its schema in every outcome, with and without --dry-run', async () => {
    const schema: unknown = JSON.parse((await corpus(['schema', 'add'])).out);
    if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
    const validate = new Ajv().compile(schema);
    for (const argv of [['--dry-run'], []]) {
      const { out } = await add(['page.txt', 'page.txt', 'missing.txt', '--json', ...argv]);
      const document: unknown = JSON.parse(out);
      validate(document);
      expect(validate.errors).toBeNull();
      expect(document).toMatchObject({ schema: 'corpus.add', complete: false, total: 3 });
    }
  });

  it('has the documented fields', async () => {
    const [result] = ndjson((await add(['page.txt', '--format', 'ndjson'])).out);
    expect(Object.keys(result ?? {})).toEqual([
      ...[
        'input',
        'outcome',
        'path',
        'duplicateOf',
        'likeness',
        'title',
        'publisher',
        'authors',
        'published',
      ],
      ...['doubts', 'message'],
    ]);
    const { out } = await add(['page.txt', '--format', 'csv']);
    expect(out.split('\n')[0]).toBe(
      'input,outcome,path,duplicateOf,likeness,title,publisher,authors,published,doubts,message',
    );
  });
});
