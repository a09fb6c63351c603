/**
 * The README shows the program's real output. Every `$ corpus …` line of a console block is run on the bundled
 * corpus and compared with the lines below it; a line `…` matches any further output.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpus } from './cli/memory-io.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Example {
  line: string;
  output: string;
}

const examples: Example[] = [...readme.matchAll(/```console\n([\s\S]*?)```/gu)].flatMap(([, block = '']) =>
  block
    .split(/^\$ corpus /mu)
    .slice(1)
    .map((example) => {
      const [line = '', ...output] = example.split('\n');
      return { line, output: output.join('\n').trimEnd() };
    }),
);

/** Splits a command line like a shell, with quotation marks only. */
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );

describe('the README', () => {
  it.each(examples)('shows the output of `corpus $line`', async ({ line, output }) => {
    const { out, err } = await corpus([...argumentsOf(line), '--no-index'], { cwd: root });
    const printed = (out + err).trimEnd();
    if (!output.includes('\n…')) {
      expect(printed).toBe(output);
      return;
    }
    let from = 0;
    for (const part of output.split(/^…$/mu)) {
      const at = printed.indexOf(part.trim(), from);
      expect(at, `${part}\n--- in ---\n${printed}`).toBeGreaterThanOrEqual(from);
      from = at + part.trim().length;
    }
  });

  it('has an example for every command', async () => {
    const { out } = await corpus(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gmu)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    const shown = new Set(
      [...readme.matchAll(/^(?:\$ )?(?:npx )?corpus ([a-z]+)/gmu)].map(([, name]) => name),
    );
    expect(commands.length).toBeGreaterThan(7);
    expect(commands.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has the two commands that CI runs', () => {
    const ci = readFileSync(join(root, '.ci', 'run'), 'utf8');
    expect(readme).toContain('npm ci && npm test');
    expect(ci).toContain('npm ci && npm test');
    expect(readme).toContain('npm ci && node bin/corpus.js search "military alliance"');
  });
});
