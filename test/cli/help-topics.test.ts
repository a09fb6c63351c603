/** The pages of help that belong to no command, the notes below a command's help, and the manual page made of both. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.js';
import { VARIABLES } from '../../src/cli/help/environment.js';
import { TOPIC_SUMMARIES } from '../../src/cli/help/help.js';
import { manPage } from '../man/man-page.js';
import { MAN_PAGE } from '../man/place.js';
import { corpus } from './memory-io.js';

const topics = Object.keys(TOPIC_SUMMARIES);

describe('corpus help <topic>', () => {
  it.each(topics)('prints %s, fitted to the terminal', async (topic) => {
    const { code, out, err } = await corpus(['help', topic], { tty: true, columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const line of out.split('\n').filter((line) => !/^ {2}(?:corpus|[ "{}]) ?/u.test(line)))
      expect(line.length, line).toBeLessThanOrEqual(80);
    const wide = await corpus(['help', topic], { tty: true, columns: 200 });
    expect(wide.out.length).toBeLessThanOrEqual(out.length);
    expect((await corpus(['help', topic])).out).toBe(out);
  });

  it('is listed in the help of the program', async () => {
    const { out } = await corpus(['--help']);
    for (const topic of topics) expect(out).toContain(`  corpus help ${topic} `);
  });

  it('takes a name of two words', async () => {
    expect((await corpus(['help', 'exit', 'codes'])).out).toContain('nothing found');
  });

  it.each([[['help', 'help']], [['help', '--help']], [['help', '-h']]])(
    'is the list of all for %j',
    async (argv) => {
      expect(await corpus(argv)).toEqual(await corpus(['help']));
    },
  );

  it('offers formats that the command has, and says where others are written', async () => {
    expect((await corpus(['list', '--help'])).out).toContain('bibtex');
    expect((await corpus(['sources', '--help'])).out).not.toContain('bibtex');
    const { code, err } = await corpus(['list', '--format', 'sqlite']);
    expect(code).toBe(2);
    expect(err).toContain('hint: corpus export -o FILE.sqlite writes SQLite\n');
  });

  it('prints a command and the topic of the same name', async () => {
    const { out } = await corpus(['help', 'dates']);
    expect(out).toMatch(/^Usage: corpus dates[\s\S]*\nHow dates are written/u);
  });

  it.each([
    ['nope', 'there are search, '],
    ['formts', 'did you mean formats?'],
    ['quots', 'did you mean quotes?'],
  ])('explains that there is no %s', async (topic, hint) => {
    const { code, err } = await corpus(['help', topic]);
    expect(code).toBe(2);
    expect(err).toContain(`help ${topic}: there is no such command or topic`);
    expect(err).toContain(hint);
  });

  it('is named where a topic is taken for a command', async () => {
    const { code, err } = await corpus(['formats']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'corpus: formats: is a help topic, not a command\nhint: corpus help formats prints it\n',
    });
  });

  it('has every format and every variable that the program reads', async () => {
    const { out } = await corpus(['help', 'formats']);
    for (const format of FORMATS) expect(out).toMatch(new RegExp(`^ {2}${format} +\\S`, 'mu'));
    const src = fileURLToPath(new URL('../../src', import.meta.url));
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(src, path), 'utf8'))
      .join('\n');
    const read = [...sources.matchAll(/\benv\.([A-Z_]+)\b|fromEnvironment\('([A-Z_]+)'/gu)].map(
      ([, direct, checked]) => direct ?? checked ?? '',
    );
    // The rest is set by the system and by terminals.
    const given = ['HOME', 'USERPROFILE', 'CI', 'VTE_VERSION', 'TERM_PROGRAM'];
    const known = new Set([...Object.keys(VARIABLES), ...given]);
    expect(read.length).toBeGreaterThan(8);
    expect(read.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the notes below the help of a command', () => {
  it.each(['check', 'add', 'index', 'search', 'concordance'])('fit 80 columns: %s', async (command) => {
    const { out } = await corpus([command, '--help'], { tty: true, columns: 80 });
    for (const line of out.split('\n').filter((line) => !/^ {2}(?:corpus|curl) /u.test(line)))
      expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('are as they were written where there is room', async () => {
    const { out } = await corpus(['check', '--help'], { tty: true, columns: 130 });
    expect(out).toContain(
      '\nThe check reads the files, never the index. Severities, waivers and the values of --fail-on and --manifest can be set\nin ',
    );
  });
});

describe('the manual page', () => {
  it('is current; npm run man writes it', async () => {
    expect(readFileSync(MAN_PAGE, 'utf8')).toBe(await manPage());
  });

  const hasGroff = spawnSync('groff', ['--version']).status === 0;
  it.skipIf(!hasGroff)('is read by groff, if it is installed, without a warning', () => {
    const { stdout, stderr, status } = spawnSync('groff', ['-man', '-Tutf8', '-wall', MAN_PAGE], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.length).toBeGreaterThan(10_000);
  });
});
