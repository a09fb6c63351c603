/**
 * README and docs show the program's real output. Every `$ corpus …` line of a console block is run in the
 * checkout and compared with the lines below it; a line `…` matches any further output.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpus } from './cli/memory-io.js';
import { RECORDING, recording } from './recording/recording.js';
import { referencePages } from './reference/pages.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** After every article of the examples. */
const TODAY = new Date('2026-01-31T12:00:00');

const pages = ['', 'reference/']
  .flatMap((folder) => readdirSync(join(root, 'docs', folder)).map((name) => `${folder}${name}`))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ path: `docs/${name}`, text: readFileSync(join(root, 'docs', name), 'utf8') }));
const documents = [{ path: 'README.md', text: readme }, ...pages];

interface Example {
  path: string;
  line: string;
  output: string;
}

const examples: Example[] = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block
      .split(/^\$ corpus /mu)
      .slice(1)
      .map((example) => {
        const [line = '', ...output] = example.split('\n');
        return { path, line, output: output.join('\n').trimEnd() };
      }),
  ),
);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));

/** Links to places in the repository, as `page: link`. */
const links = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, link = '']) => ({ path, link })),
);

/** Splits a command line like a shell, with quotation marks only. */
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );

describe('the documentation', () => {
  it.each(examples)('shows the output of `corpus $line` in $path', async ({ line, output }) => {
    const { out, err } = await corpus([...argumentsOf(line), '--no-index'], { cwd: root, now: TODAY });
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

  it('begins a line with every code fence', () => {
    const inside = documents.filter(({ text }) => /[^\s>]```\s*$/mu.test(text)).map(({ path }) => path);
    expect(inside).toEqual([]);
  });

  it('has an example for every command', async () => {
    const { out } = await corpus(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gmu)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    const shown = new Set(
      [
        ...documents
          .map(({ text }) => text)
          .join('\n')
          .matchAll(/^(?:\$ )?(?:npx )?corpus ([a-z]+)/gmu),
      ].map(([, name]) => name),
    );
    expect(commands.length).toBeGreaterThan(7);
    expect(commands.filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(links)('links to a place that exists: $link in $path', ({ path, link }) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    expect(existsSync(join(root, target)), target).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(readFileSync(join(root, target), 'utf8'))).toContain(anchor);
  });

  it('has a reference that agrees with the code; npm run man writes it', async () => {
    for (const { path, text } of await referencePages())
      expect(readFileSync(path, 'utf8') === text, path).toBe(true);
  });

  it('has a recording of what the program prints; npm run man writes it', async () => {
    expect(readFileSync(RECORDING, 'utf8') === (await recording()), RECORDING).toBe(true);
    expect(readme).toContain('](docs/recording.svg)');
  });

  it('is short where it begins: the README has at most 220 lines', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(220);
  });

  it('has the two commands that CI runs', () => {
    const ci = readFileSync(join(root, '.ci', 'run'), 'utf8');
    expect(readme).toContain('npm ci && npm test');
    expect(ci).toContain('npm ci && npm test');
    expect(readme).toContain('npm ci && node bin/corpus.js search "military alliance"');
  });
});
