/** Text from articles, file names or arguments never reaches a terminal as control characters. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, STORY } from './folder.js';

const here = folder();
afterAll(here.remove);

/**
 * Colours, a link (OSC 8), the clipboard (OSC 52), a title, 8-bit control sequences, a line that overwrites
 * itself, hidden and reversed text.
 */
const HARM =
  '\u001b[31mred\u001b[0m \u001b]8;;https://bad.example\u0007link\u001b]8;;\u0007 \u001b]52;c;cm0gLXJm\u0007 \u001b]0;title\u0007 \u009b31m \u009d52;c;eA==\u009c safe\rover \u202egpj.exe\u202c \u2066in\u2069 \u200bzero \u{e0041}tag \u2028line \u007f';
const YAML = JSON.stringify(HARM).replaceAll('\u007f', '\\u007f');
const NAME = '\u001b]0;name\u0007\u202efdp\u009b31m';

here.write(
  `${NAME}.md`,
  `---\ntitle: ${YAML}\npublisher: ${YAML}\nauthors: [${YAML}]\nsection: ${YAML}\ndate: 2020-10-23\nwrong${NAME}: x\n---\n${HARM} ${STORY}\n\n"${HARM}" said Marta ${HARM} Quill on 5 May 2019.\n`,
);
here.write('broken.md', `---\ntitle: "${HARM}\nx: [\n---\n${STORY} Once more.\n`);
here.write(
  'lines.jsonl',
  `${HARM}\n${JSON.stringify({ title: HARM, text: `${HARM} ${STORY} And again.`, author: HARM, source: HARM })}\n`,
);
here.write(
  'page.html',
  `<title>${HARM}</title><meta name="author" content="${HARM}"><p>${HARM}</p><p>${STORY} And then.</p>`,
);
mkdirSync(join(here.dir, `${NAME}.txt`));
here.write('deep/again.md', `---\nid: ${JSON.stringify(NAME)}\n---\n${STORY} A third time, ${HARM}.\n`);

/** Characters that a terminal interprets or hides: everything but printable characters, spaces and line feeds. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const acting = (text: string): string[] =>
  (text.replaceAll('\n', '').match(ACTING) ?? []).map((sign) => JSON.stringify(sign));

const COMMANDS: readonly string[][] = [
  ['search', 'ferry'],
  ['search', `${HARM}`],
  ['quotes'],
  ['quotes', '--explain'],
  ['quotes', '--speaker', HARM],
  ['sources'],
  ['sources', '--by', 'publisher'],
  ['sources', '--of', HARM],
  ['dates'],
  ['dates', '--mentions'],
  ['dates', '--band', 'mentions'],
  ['list'],
  ['list', '--body'],
  ['list', '--publisher', HARM],
  ['list', HARM],
  ['list', `--${HARM}`],
  ['list', '--from', HARM],
  ['show', NAME],
  ['show', NAME, '--explain'],
  ['show', HARM],
  ['check'],
  ['check', '--rule', HARM],
  ['add', '--dry-run', '--allow-duplicate', join(here.dir, `${NAME}.md`), join(here.dir, 'page.html'), HARM],
  ['add', '--set', `${HARM}=x`, 'page.html'],
  ['list', '--corpus', HARM],
  ['schema', HARM],
  [HARM],
];
const inFormat = (format: string): string[][] =>
  [['search', 'ferry'], ['quotes'], ['sources'], ['dates', '--mentions'], ['list', '--body'], ['check']].map(
    (argv) => [...argv, '--format', format],
  );

/** The line of progress, which a slow machine shows, clears itself. */
const PROGRESS = /\r\u001B\[K/gu;

describe('on a terminal', () => {
  it.each([...COMMANDS, ...['json', 'ndjson', 'csv'].flatMap(inFormat), ['check', '--format', 'sarif']])(
    'no escape sequence acts: %j %j %j',
    async (...argv) => {
      const { out, err } = await here.run(argv, { tty: true, env: { NO_COLOR: '1' } });
      expect(out + err).not.toBe('');
      expect(acting(out.replaceAll('\t', '')), out).toEqual([]);
      expect(acting(err.replaceAll(PROGRESS, '')), err).toEqual([]);
      expect(err).not.toContain('unexpected error');
    },
  );
});

describe('in a pipe', () => {
  it.each([...COMMANDS, ['check', '--format', 'junit'], ['check', '--format', 'github']])(
    'text is escaped too: %j %j %j',
    async (...argv) => {
      const { out, err } = await here.run(argv);
      expect(acting(out + err)).toEqual([]);
    },
  );

  it('JSON and CSV carry the raw text', async () => {
    const { out } = await here.run(['list', '--json']);
    const { results }: { results: { title: string | null }[] } = JSON.parse(out);
    expect(results.map(({ title }) => title)).toContain(HARM.replace(/\s+/gu, ' '));
    expect(acting(out).filter((sign) => sign < '"\\u0020')).toEqual([]);
    expect((await here.run(['list', '--format', 'csv'])).out).toContain('\u001b]52;c;cm0gLXJm\u0007');
  });

  it('JSON as shown on a terminal parses to the same values', async () => {
    const shown = await here.run(['list', '--body', '--json'], { tty: true });
    expect(JSON.parse(shown.out)).toEqual(JSON.parse((await here.run(['list', '--body', '--json'])).out));
  });
});
