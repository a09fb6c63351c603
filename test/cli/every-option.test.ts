/** Every option of every command, at a terminal of 80 and of 200 columns, with colour and without, and in a pipe. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { width } from '../../src/render/terminal/layout.js';
import { corpus, type Outcome, SMALL, type World } from './memory-io.js';
import { EXAMPLE_FILES, isUnwrapped, type OptionExample, optionExamples } from './option-examples.js';

/** They reach for the network or for files of this machine; test/process runs them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['push', 'export', 'index', 'schema', 'completion', 'add'],
  ...['--url', '--like-file'],
]);

/** A copy: some options write files beside the articles. */
const copy = join(mkdtempSync(join(tmpdir(), 'corpus-options-')), 'small');
beforeAll(() => cpSync(SMALL, copy, { recursive: true }));
afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

const ESCAPE = '\u001b';
const plain = (text: string): string => text.replaceAll(/\u001b\[[\d;]*m/gu, '');
/** Where it takes half a second, progress is shown, and erased. */
const afterProgress = (text: string): string => text.replaceAll(/[^\n]*\r\u001b\[K/gu, '');

const examples = (await optionExamples()).filter(
  ({ command, option }) => !ELSEWHERE.has(command) && !ELSEWHERE.has(option),
);

const takesIndex = new Set(
  examples.filter(({ option }) => option === '--no-index').map(({ command }) => command),
);

function answered({ command, option, argv }: OptionExample, world: World): Promise<Outcome> {
  const index = takesIndex.has(command) && option !== '--no-index' ? ['--no-index'] : [];
  return corpus([...argv, '-C', copy, ...index], {
    files: EXAMPLE_FILES,
    written: new Map(),
    served: () => {},
    ...world,
  });
}

describe('every option', () => {
  it.each(examples)('$command $option', async (example) => {
    const pipe = await answered(example, {});
    expect(pipe.out + pipe.err).not.toContain(ESCAPE);
    expect(pipe.err).not.toMatch(/unexpected error|unknown option/u);
    expect([0, 1]).toContain(pipe.code);
    for (const columns of [80, 200]) {
      const none = await answered(example, { tty: true, columns, env: { NO_COLOR: '1' } });
      const coloured = await answered(example, { tty: true, columns });
      expect({ columns, code: none.code }).toEqual({ columns, code: pipe.code });
      expect(none.out + afterProgress(none.err)).not.toContain(ESCAPE);
      // The address has a random part, and the settings are listed.
      if (!['serve', 'doctor'].includes(example.command)) expect(plain(coloured.out)).toBe(none.out);
      expect(plain(afterProgress(coloured.err))).toBe(afterProgress(none.err));
      if (isUnwrapped(example)) continue;
      for (const line of none.out.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns);
    }
  });
});
