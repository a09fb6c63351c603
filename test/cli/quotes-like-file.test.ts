/** `corpus quotes --like-file`: the quotations of a draft, checked against the corpus. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

let root = '';

const ARTICLES = [
  '“The old lock will not open before autumn,” said minister Ida Holt on the quay.',
  '“The old lock will not open before autumn,” said minister Ida Holt in the evening.',
  '“Nobody has paid the toll this year,” said Vera Lund, a clerk, at her desk.',
  '“I do not think the ferry is safe in winter,” said Jonas Abel, a pilot, in the harbour.',
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-draft-'));
  for (const [at, text] of ARTICLES.entries()) {
    const head = `---\ntitle: The river ${at}\npublisher: Quay Post\ndate: 2021-03-0${at + 1}\n---\n\n`;
    writeFileSync(join(root, `a${at}.md`), `${head}The ferry was late again on the river.\n\n${text}\n`);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

/** Checks a draft of one sentence. */
async function check(sentence: string, ...more: string[]) {
  const draft = mkdtempSync(join(tmpdir(), 'corpus-draft-of-'));
  const path = join(draft, 'draft.md');
  writeFileSync(
    path,
    `---\ntitle: A draft\n---\n\nThe river is low this week, and boats wait.\n\n${sentence}\n`,
  );
  const outcome = await corpus([
    'quotes',
    '--like-file',
    path,
    '-C',
    root,
    '--no-index',
    '--color',
    'never',
    ...more,
  ]);
  rmSync(draft, { recursive: true });
  return { ...outcome, path };
}

const verdicts = async (sentence: string): Promise<unknown[]> => {
  const { out } = await check(sentence, '--json');
  return JSON.parse(out).results.map(({ verdict, articles }: { verdict: string; articles: number }) => [
    verdict,
    articles,
  ]);
};

describe('a quotation of a draft', () => {
  it.each([
    ['word for word', '“The old lock will not open before autumn,” said Ida Holt.', ['verbatim', 2]],
    ['a part of it', '“Nobody has paid the toll,” said Vera Lund.', ['verbatim', 1]],
    ['by nobody in particular', '“Nobody has paid the toll this year,” officials said.', ['verbatim', 1]],
    ['with other words', '“Nobody has paid the bridge toll this year,” said Vera Lund.', ['altered', 1]],
    ['without a negation', '“The old lock will open before autumn,” said Ida Holt.', ['sense-changed', 2]],
    ['cut behind a negation', '“The ferry is safe in winter,” said Jonas Abel.', ['sense-changed', 1]],
    ['with a hedge', '“Perhaps nobody has paid the toll this year,” said Vera Lund.', ['sense-changed', 1]],
    ['given to another', '“Nobody has paid the toll this year,” said Ida Holt.', ['other-speaker', 1]],
    ['given to a stranger', '“Nobody has paid the toll this year,” said Otto Brack.', ['other-speaker', 1]],
    ['never said', '“My boat has three new blue sails,” said Ida Holt.', ['not-found', 0]],
  ])('%s', async (_, sentence, verdict) => {
    expect(await verdicts(sentence)).toEqual([verdict]);
  });

  it('is checked in each of its parts', async () => {
    expect(
      await verdicts('“Nobody has paid the toll,” said Vera Lund, and “my boat has three new sails.”'),
    ).toEqual([
      ['verbatim', 1],
      ['not-found', 0],
    ]);
  });
});

describe('the answer', () => {
  it('exits with 0 if all are word for word, and says so', async () => {
    const { code, out, path } = await check('“Nobody has paid the toll this year,” said Vera Lund.');
    expect(code).toBe(0);
    expect(out).toBe(
      `${path}:7  word for word, in 1 article\n  “Nobody has paid the toll this year,” (Vera Lund)\n\n1 quotation: 1 word for word\n`,
    );
  });

  it('exits with 1 otherwise, and shows what differs', async () => {
    const { code, out } = await check('“The old lock will open before autumn,” said Ida Holt.', '--no-pager');
    expect(code).toBe(1);
    expect(out).toContain('changed in sense, in 2 articles');
    expect(out).toContain('{+not+}');
    expect(out).toContain('1 quotation: 1 changed in sense');
  });

  it('exits with 0 for a draft without quotations, and says how many are too short', async () => {
    const { code, err } = await check('The lock is an “old friend” of pilots.');
    expect(code).toBe(0);
    expect(err).toContain('no quotations of 3 words or more');
  });

  it('has the schema it names', async () => {
    const { out } = await check('“Nobody has paid the bridge toll this year,” said Vera Lund.', '--json');
    const schema = JSON.parse((await corpus(['schema', 'quotes.draft'])).out);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is CSV with one row each', async () => {
    const { out } = await check(
      '“Nobody has paid the bridge toll this year,” said Vera Lund.',
      '--format',
      'csv',
    );
    const [head = '', row = ''] = out.trim().split(/\r?\n/u);
    expect(head).toContain('verdict,articles,likeness,difference');
    expect(row).toContain('altered,1,');
  });

  it.each(['--speaker=Holt', '--sort=date', '--like=words', '--context'])('refuses %s', async (option) => {
    const { code, err } = await check('“Nobody has paid the toll this year,” said Vera Lund.', option);
    expect(code).toBe(2);
    expect(err).toContain('--like-file cannot be combined with');
  });

  it('names a file that is missing', async () => {
    const { code, err } = await corpus([
      'quotes',
      '--like-file',
      join(root, 'none.md'),
      '-C',
      root,
      '--no-index',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('none.md');
  });
});
