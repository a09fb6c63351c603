/** A question about words is answered before quotations, sources and dates are found, with the same bytes. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliasesOf } from '../../src/folder/folder.js';
import { annotateArticles } from '../../src/index/building/building.js';
import { NO_CONFIGURATION } from '../../src/model/configuration.js';
import { generateCorpus } from '../bench/generate.js';
import { corpus, type Outcome } from '../cli/memory-io.js';
import { later, SomeCorpus } from './some-corpus.js';

const FILES = 90;
const NOTE = `indexed the words of ${FILES + 13} files`;

/** A line that every article of the paper has, and that no story does. */
const FURNITURE = 'Read the tide tables of the harbour office every morning here.';

/** Repeated lines, a bundle, and articles without a day. */
function fill(articles: SomeCorpus): void {
  generateCorpus(articles.dir, FILES);
  for (let at = 0; at < 12; at += 1) {
    const story = `The ferry of pier ${at} is late again. "We wait at pier ${at}," said Marta Quill. The strike began on 4 May 2019.`;
    articles.write(`gull-${at}.md`, story);
    writeFileSync(
      join(articles.dir, `gull-${at}.md`),
      `---\ntitle: Pier ${at}\npublisher: The Gull\n---\n\n${story}\n\n${FURNITURE}\n\nNobody at pier ${at} had heard of a ferry to the other shore before, and few would want to take one in winter.\n`,
    );
  }
  const records = [1, 2, 3].map((at) =>
    JSON.stringify({
      title: `Record ${at}`,
      text: `A strike of ships. "Ship ${at} is here," said Odo Brandt.`,
    }),
  );
  writeFileSync(join(articles.dir, 'export.jsonl'), `${records.join('\n')}\n`);
}

const ABOUT_WORDS = [
  ['search', 'strike', '--json'],
  ['search', 'ferry', '--json', '-n', '50'],
  ['search', 'ferry', '--count-by', 'publisher', '--json'],
  ['search', '"tide tables"', '--json'],
  ['list', '--json', '--body'],
  ['list', 'ship', '--sort', 'date', '--format', 'csv'],
  ['concordance', 'ship', '--json'],
  ['frequency', 'ship', 'strike', '--by', 'year', '--json'],
  ['collocations', 'ship', '--json'],
  ['compare', 'ship', 'strike', '--json'],
  ['show', 'gull-3.md', '--json'],
  ['show', 'gull-3.md', '--explain'],
];

const ABOUT_MORE = [
  ['quotes', '--json'],
  ['quotes', 'pier', '--json'],
  ['sources', '--json'],
  ['dates', '--json'],
  ['dates', '--mentions', '--json'],
  ['search', 'ferry', '--speaker', 'Quill', '--json'],
  ['search', 'speaker:quill', '--json'],
  ['collocations', 'ship', '--in', 'quotes', '--json'],
  ['compare', 'ship', 'strike', '--of', 'speakers', '--json'],
];

const articles = new SomeCorpus();
const whole = join(articles.root, 'whole');
beforeAll(async () => {
  fill(articles);
  await ask(whole, ['index']);
});
afterAll(() => articles.remove());

const ask = (index: string, argv: readonly string[], dir = articles.dir): Promise<Outcome> =>
  corpus([...argv, '-C', dir], { env: { CORPUS_INDEX_DIR: index }, now: later() });

const unindexed = (): string => mkdtempSync(join(articles.root, 'index-'));

const answered = ({ code, out }: Outcome) => ({ code, out });

describe('the first question', () => {
  it.each(ABOUT_WORDS)('%s %s %s has the answer of a whole index', async (...argv) => {
    const first = await ask(unindexed(), argv);
    expect(answered(first)).toEqual(answered(await ask(whole, argv)));
    expect(first.err).toContain(NOTE);
  });

  it.each(ABOUT_MORE)('%s %s %s finds what it needs', async (...argv) => {
    const first = await ask(unindexed(), argv);
    expect(answered(first)).toEqual(answered(await ask(whole, argv)));
  });

  it.each([...ABOUT_WORDS.slice(0, 2), ...ABOUT_MORE])(
    '%s %s %s has it without an index',
    async (...argv) => {
      const plain = await ask(unindexed(), [...argv, '--no-index']);
      expect(answered(plain)).toEqual(answered(await ask(whole, argv)));
      expect(plain.err).not.toContain('indexed the words');
    },
  );
});

describe('after a question about words', () => {
  const index = unindexed();
  const segments = (): string[] =>
    readdirSync(join(index, readdirSync(index)[0] ?? '')).filter((name) => name.endsWith('.segment'));
  beforeAll(() => ask(index, ['search', 'ferry']));

  it('the next one reads no file and repeats no note', async () => {
    const { err, out } = await ask(index, ['search', 'strike', '--json']);
    expect(err).toBe('');
    expect(out).toBe((await ask(whole, ['search', 'strike', '--json'])).out);
  });

  it('one about quotations completes the index, which agrees with the files', async () => {
    expect(answered(await ask(index, ['quotes', '--json']))).toEqual(
      answered(await ask(whole, ['quotes', '--json'])),
    );
    expect(answered(await ask(index, ['sources', '--json']))).toEqual(
      answered(await ask(whole, ['sources', '--json'])),
    );
    expect((await ask(index, ['index', '--verify'])).out).toContain('agrees');
    expect((await ask(index, ['index'])).err).not.toContain('words');
    expect(segments()).toHaveLength(1);
  });
});

describe('corpus index', () => {
  it('completes the index', async () => {
    const index = unindexed();
    await ask(index, ['search', 'ferry']);
    const { out } = await ask(index, ['index']);
    expect(out).toContain(`${FILES + 13} files were new or changed`);
    expect(answered(await ask(index, ['quotes', '--json']))).toEqual(
      answered(await ask(whole, ['quotes', '--json'])),
    );
  });
});

describe('a small corpus', () => {
  it('is indexed whole at once', async () => {
    const few = new SomeCorpus(['a.md', 'b.md']);
    const index = unindexed();
    const { out, err } = await ask(index, ['search', 'quill', '--json'], few.dir);
    expect(JSON.parse(out).total).toBe(2);
    expect(err).toBe('');
    few.remove();
  });
});

describe('an article read again for its quotations', () => {
  it('is refused if it is no longer the same', async () => {
    const lines = { publisher: null, longest: 0, short: new Uint32Array(), without: [] };
    const reading = {
      today: '2026-01-01',
      map: {},
      paths: [],
      dates: [],
      narratives: [],
      aliases: aliasesOf(NO_CONFIGURATION),
    };
    const read = (id: string) => annotateArticles(articles.dir, [{ path: 'gull-1.md', id, lines }], reading);
    expect((await read('gull-1'))?.articles).toBe(1);
    expect(await read('gull-9')).toBeNull();
  });
});
