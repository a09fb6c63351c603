/** Places as one command prints them and another takes them. */
import { describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

const MATCH = '\u001b[1m\u001b[31m';

const coloured = async (...argv: string[]): Promise<string> =>
  (await corpus([...argv, '-C', SMALL, '--no-index', '--color', 'always'])).out;

describe('corpus show', () => {
  it('starts at the place of an occurrence, and marks its word', async () => {
    const { out } = await small('concordance', 'lamp');
    const [place = ''] = /2021\/storm:\d+/u.exec(out) ?? [];
    const shown = await coloured('show', place);
    expect(shown).toContain(`${MATCH}lamp\u001b`);
    expect(shown.split(MATCH)).toHaveLength(2);
  });

  it('starts at a date that a quotation mentions', async () => {
    const { results } = JSON.parse((await small('dates', '--mentions', '--json')).out);
    const { start, text } = results.find(
      ({ article }: { article: { id: string } }) => article.id === '2021/storm',
    );
    const { out, code } = await small('show', `2021/storm:${start}`);
    expect(code).toBe(0);
    expect(out).toContain(text);
  });

  it('lists only the quotation at the place, and the whole article with --all', async () => {
    const { results } = JSON.parse((await small('quotes', '--speaker', 'amberly', '--json')).out);
    const { id, start, article } = results.at(-1);
    const short = id.slice(id.indexOf('#') + 1);
    expect((await small('show', `${article.id}:${start + 2}`)).out).toMatch(
      new RegExp(`^  ${short}  `, 'mu'),
    );
    expect((await small('show', `${article.id}:0`)).out).not.toMatch(/^ {2}q\d+ {2}/mu);
    const whole = await small('show', article.id);
    expect((await small('show', `${article.id}:${start}`, '--all')).out).toBe(whole.out);
  });

  it('says which id it does not know', async () => {
    const { err, code } = await small('show', '2021/strom:12');
    expect(code).toBe(2);
    expect(err).toContain('did you mean 2021/storm?');
  });
});

describe('a title', () => {
  it('has the words of the query marked, and keeps its own style', async () => {
    const [title = ''] = (await coloured('search', 'harbour')).split('\n');
    expect(title.replaceAll(/\u001b\[\d+m/gu, '')).toContain('harbour');
    expect(title).toContain(`${MATCH}harbour\u001b`);
  });
});
