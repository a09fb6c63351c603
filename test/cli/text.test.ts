import { describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

const shown = async (argv: string[], columns = 80): Promise<string> =>
  (await corpus([...argv, '-C', SMALL, '--no-index'], { tty: true, columns })).out;

describe('text output', () => {
  it('of search: article, source, passages', async () => {
    expect((await small('search', 'spring')).out).toBe(
      [
        'Pipeline talks resume',
        '2020-10-23 · Northern Herald · 2020/pipeline',
        '  "We will not sign anything before spring," said Marta Quill, the Arvenian',
        '  energy minister. "It is not the time." (quotes Marta Quill)',
        '',
      ].join('\n'),
    );
  });

  it('of quotes: day, speaker and outlet, then the words with an ellipsis for the cue between them', async () => {
    expect((await small('quotes', '--speaker', 'amberly', '--to', '2020')).out).toBe(
      [
        '2020-11-02  Joss Amberly · Harbour Gazette',
        '  "Nobody asked us," … "Nobody ever does."',
        '  2020/strike#q1',
        '',
      ].join('\n'),
    );
  });

  it('of quotes: a row each on a wide terminal', async () => {
    const out = await shown(['quotes', '--speaker', 'amberly', '--to', '2020', '--color', 'never'], 160);
    expect(out).toMatch(
      /^2020-11-02 {2}Joss Amberly {2}Harbour Gazette {2}direct {4}"Nobody asked us," … "Nobody ever does\." \u00b7\u00a02020\/strike#q1\n$/u,
    );
  });

  it('of quotes --explain: the rule, the cue and why this speaker', async () => {
    const { out } = await small('quotes', '--speaker', 'amberly', '--to', '2020', '--explain');
    expect(out).toMatch(/\n {2}quotation-before-cue, cue \u201Csaid\u201D; [^\n]*\(0\.\d\d\)/u);
  });

  it('of sources: a table', async () => {
    const { out } = await small('sources', '--kind', 'publisher');
    expect(out.split('\n')[0]).toBe('NAME             KIND       QUOTATIONS  ARTICLES  FIRST       LAST');
    expect(out).toMatch(/^Harbour Gazette {2}publisher +\d+ +2 {2}2020-11-02 {2}2021-01-05$/mu);
  });

  it('of sources --by publisher: a table of who is quoted by whom', async () => {
    expect((await small('sources', '--by', 'publisher', '--kind', 'person')).out).toBe(
      [
        'how often each is quoted or cited in',
        '  A Harbour Gazette, B Northern Herald',
        '',
        '                 A  B all',
        'Joss Amberly     2  ·   2',
        'Marta Quill      ·  1   1',
        'senior official  ·  1   1',
        '',
      ].join('\n'),
    );
  });

  it('of sources --of: the sources of one article, with kinds of quotations', async () => {
    const { out } = await small('sources', '--of', '2020/strike');
    expect(out).toMatch(
      /^Joss Amberly +person +1 +1 +2020-11-02 +2020-11-02\n {2}1 direct · in Harbour Gazette$/mu,
    );
    expect(out).not.toContain('publisher');
  });

  it('of dates: the range, then bars on an axis', async () => {
    expect((await small('dates')).out).toBe(
      [
        '3 articles by 2 publishers, 2020-10-23 to 2021-01-05',
        '',
        '                   ████████████      ██████',
        '                   ████████████      ██████',
        'all             3  ████████████······██████',
        'Harbour Gazette 2  ······██████······██████',
        'Northern Herald 1  ██████··················',
        '                   |2020-10        2021-01|',
        'by month',
        '',
        'From first to last',
        '  Harbour Gazette  2020-11-02 to 2021-01-05',
        '  Northern Herald  2020-10-23',
        '',
        'Without articles',
        '  2020-10-24 to 2020-11-01 (9 days), 2020-11-03 to 2021-01-04 (63 days)',
        '',
      ].join('\n'),
    );
  });

  it('of dates --band mentions: also bars of the dates mentioned', async () => {
    expect((await small('dates', '--band', 'mentions')).out).toMatch(
      /\n5 dates in the texts\n\n.*\n.*\nspeak of 4 .*\n +\|2019-03/u,
    );
  });

  it.each([
    [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, true],
    [{ LC_CTYPE: 'de_DE.ISO-8859-1' }, true],
    [{ LC_ALL: '', LANG: 'en_GB.utf8' }, false],
    [{}, false],
  ])('of dates is ASCII if %j requires it', async (env, ascii) => {
    const { out } = await corpus(['dates', '-C', SMALL, '--no-index'], { env });
    expect(/^[\n\x20-\x7e]*$/u.test(out)).toBe(ascii);
  });

  it('of dates --mentions: the value, the words between those beside them, the place', async () => {
    const { out } = await small('dates', '--mentions', '--publisher', 'northern');
    expect(out).toMatch(
      /^2019-03 {7}… The treaty was first drafted in March 2019, the Coastal Wire\n {14}reported\. …\n {14}2020-10-23 · Northern Herald · 2020\/pipeline#q3:\d+$/mu,
    );
  });

  it('of list: title and known fields', async () => {
    expect((await small('list', '--publisher', 'northern')).out).toMatch(
      /^Pipeline talks resume\n {2}2020-10-23 · Northern Herald · \d+ words · by Ida Brook · 2020\/pipeline\n$/u,
    );
  });

  it('of show: the text with quotations and dates marked, then the quotations', async () => {
    const { out } = await small('show', '2021/storm');
    expect(out.replace(/\s+/gu, ' ')).toContain(
      '"It was the worst night in years," [q1 Joss Amberly] Joss Amberly told the Gazette on Monday [2021-01-04].',
    );
    expect(out).toMatch(
      /\nQuotations\n\n {2}q1 {2}Joss Amberly \(direct\)\n {6}"It was the worst night in years,"\n$/u,
    );
  });

  it.each([
    ['search', 'harbour'],
    ['quotes', 'nobody'],
    ['sources'],
    ['dates'],
    ['list', '--body'],
    ['show', '2020/pipeline'],
  ])('of %s is the same on a terminal except for colours', async (...argv) => {
    const coloured = await shown(argv);
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe((await small(...argv)).out);
  });

  it.each([
    ['sources', '--cited'],
    ['sources', '--by', 'publisher'],
    ['dates', '--band', 'mentions'],
  ])('of %s %s fits a narrow terminal', async (...argv) => {
    const out = (await shown(argv, 44)).replace(/\u001b\[\d+m/gu, '');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  });

  it('uses the width of the terminal, and loses nothing', async () => {
    const out = (await shown(['list', '--body'], 40)).replace(/\u001b\[\d+m/gu, '');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(out.replace(/\s+/gu, ' ')).toBe((await small('list', '--body')).out.replace(/\s+/gu, ' '));
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  it.each([
    [{ tty: true }, [], true],
    [{ tty: false }, [], false],
    [{ tty: true, env: { NO_COLOR: '1' } }, [], false],
    [{ tty: true, env: { NO_COLOR: '' } }, [], true],
    [{ tty: true, env: { TERM: 'dumb' } }, [], false],
    [{ tty: false, env: { FORCE_COLOR: '1' } }, [], true],
    [{ tty: true, env: { FORCE_COLOR: '0' } }, [], false],
    [{ tty: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, [], false],
    [{ tty: false, env: { NO_COLOR: '1' } }, ['--color', 'always'], true],
    [{ tty: true, env: { FORCE_COLOR: '1' } }, ['--color=never'], false],
  ])('with %j and %j is %s', async (world, flags, coloured) => {
    const { out } = await corpus(['list', '-C', SMALL, '--no-index', ...flags], world);
    expect(out.includes(ESCAPE)).toBe(coloured);
    const { err } = await corpus(['show', 'nowhere', '-C', SMALL, '--no-index', ...flags], world);
    expect(err.includes(ESCAPE)).toBe(coloured);
  });
});
