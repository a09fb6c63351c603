/** Completion of values, each script in its own shell, on a corpus whose names a shell would run if they were not quoted. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-completion-'));
const ARTICLES = join(folder, 'corpus');
const OWNED = join(folder, 'owned');

const env = {
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  HOME: folder,
  ZDOTDIR: folder,
  TERM: 'xterm',
  LC_ALL: 'C.UTF-8',
  OWNED,
};

const article = (publisher: string, speaker: string): string =>
  `---\ntitle: "A ferry for Lindmoor"\npublisher: ${JSON.stringify(publisher)}\ndate: 2021-03-04\n---\n\n“The ferry runs on Monday,” said ${speaker}, the mayor of Lindmoor. “It is late,” ${speaker.split(' ')[1]} said.\n`;

const shell = (name: string, args: string[], input = '') =>
  spawnSync(name, args, { cwd: folder, env, input, encoding: 'utf8', timeout: 60_000 });

const corpus = (...argv: string[]) => shell(process.execPath, [BIN, ...argv]);

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  mkdirSync(ARTICLES);
  writeFileSync(join(folder, 'bin', 'corpus'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(ARTICLES, 'ferry-one.md'), article('Harbour Post', 'Mara Ellison'));
  writeFileSync(join(ARTICLES, 'tram.md'), article('Extra $(touch "$OWNED")', 'Odo Quill'));
  writeFileSync(join(ARTICLES, 'pier.md'), article("'; touch $OWNED; '", 'Ruth Vane'));
  expect(corpus('index').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is typed after `corpus`, and the same once the shell has completed it. */
const ROWS = [
  ['quotes --publisher Har', 'quotes --publisher Harbour\\ Post'],
  ['quotes --speaker mara', 'quotes --speaker Mara\\ Ellison'],
  ['quotes --speaker Elli', 'quotes --speaker Ellison'],
  ['quotes --role may', 'quotes --role mayor\\ of\\ Lindmoor'],
  ['show ferry', 'show ferry-one'],
  ['check --explain moji', 'check --explain mojibake'],
  ['quotes --fields speaker.an', 'quotes --fields speaker.anonymous'],
  ['list -C ./corpus --lang e', 'list -C ./corpus --lang en'],
  ['list -C ./nowhere --publisher Har', 'list -C ./nowhere --publisher Har'],
  ['dates --und', 'dates --undated'],
  ['list --format nd', 'list --format ndjson'],
] as const;

const isThere = (name: string, ...args: string[]): boolean => shell(name, args).status === 0;

describe('values of options', () => {
  const lines = (...argv: string[]): string[] =>
    corpus('__complete', ...argv)
      .stdout.split('\n')
      .slice(0, -1);

  it('come with a word about them', () => {
    expect(lines('speaker', 'Quill', 'quotes')).toEqual(['Quill\tOdo Quill, 2 quotations']);
    expect(lines('article', 'speaker:Quill', 'show')).toEqual(['speaker:Quill\tOdo Quill, 2 quotations']);
    expect(lines('article', 'tram#q', 'show')).toEqual(['tram#q1\tOdo Quill', 'tram#q2\tOdo Quill']);
  });

  it('are not offered without an index, which is not built for them', () => {
    expect(lines('publisher', '', 'list', '--corpus', 'bin')).toEqual([]);
    expect(lines('publisher', '', 'list', '--corpus=corpus')).toHaveLength(3);
    expect(lines('nothing', '')).toEqual([]);
  });

  it('fit the answer that is asked for', () => {
    expect(lines('field', 'per', 'dates')).toContain('period');
    expect(lines('field', 'per', 'dates', '--mentions')).toEqual([]);
    expect(lines('field', 'subj', 'show', 'speaker:Quill')).toContain('subjects');
    expect(lines('field', 'subj', 'show', 'tram')).toEqual([]);
    expect(lines('field', 'gro', 'list', '--count-by', 'month')).toEqual(['group']);
  });
});

describe.skipIf(!isThere('bash', '-c', 'exit 0'))('bash, if it is installed', () => {
  const completed = (typed: string): string[] => {
    const words = typed.split(' ').map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    const asked = `COMP_WORDS=(corpus ${words.join(' ')}); COMP_CWORD=${words.length}; _corpus; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = shell('bash', ['--norc'], `source <(corpus completion bash)\n${asked}\n`);
    return stdout.split('\n').filter((line) => line !== '');
  };

  it.each(ROWS)('completes `corpus %s`', (typed, whole) => {
    const begun = typed.slice(0, typed.lastIndexOf(' ') + 1);
    const found = completed(typed).map((word) => begun + word);
    expect(found).toEqual(whole === typed ? [] : [whole]);
  });

  it('completes a word in quotation marks and one after an equals sign', () => {
    expect(completed("quotes --publisher 'Har")).toEqual(['Harbour Post']);
    expect(completed('quotes --publisher = Har')).toEqual(['Harbour\\ Post']);
  });

  it('completes the last of several fields', () => {
    expect(completed('quotes --fields id,speaker.an')).toEqual(['id\\,speaker.anonymous']);
  });

  it('never runs a name', () => {
    expect(completed('list --publisher Ex')).toEqual(['Extra\\ \\$\\(touch\\ \\"\\$OWNED\\"\\)']);
    // Between quotation marks these would end the quotation, or be expanded.
    expect(completed("list --publisher '")).toEqual(['Extra $(touch "$OWNED")', 'Harbour Post']);
    expect(completed('list --publisher "')).toEqual(['Harbour Post']);
    expect(existsSync(OWNED)).toBe(false);
  });
});

describe.skipIf(!isThere('fish', '-c', 'exit 0'))('fish, if it is installed', () => {
  const completed = (typed: string): string[] => {
    const asked = `corpus completion fish | source; complete -C ${`'corpus ${typed.replaceAll("'", "\\'")}'`}`;
    const { stdout } = shell('fish', ['--no-config', '-c', asked]);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t', 1)[0] ?? '']));
  };

  it.each(ROWS)('completes `corpus %s`', (typed, whole) => {
    const found = completed(typed);
    const value = whole.slice(typed.lastIndexOf(' ') + 1).replaceAll('\\', '');
    expect(found).toEqual(whole === typed ? [] : [value]);
  });

  it('completes a word after an equals sign', () => {
    expect(completed('quotes --publisher=Har')).toEqual(['--publisher=Harbour Post']);
  });

  it('never runs a name', () => {
    expect(completed('list --publisher ')).toHaveLength(3);
    expect(existsSync(OWNED)).toBe(false);
  });
});

const ZSHRC = `PS1=
autoload -Uz compinit; compinit -u -D
source <(corpus completion zsh)
answer() { zle complete-word; print -r -- "$BUFFER" > answer; exit }
zle -N answer; bindkey '^T' answer
`;
const hasTerminal = isThere('script', '-qec', 'exit 0', '/dev/null');

describe.skipIf(!hasTerminal || !isThere('zsh', '-c', 'exit 0'))('zsh, if it is installed', () => {
  /** Types into a real terminal, presses a key that completes, and reads the line. */
  const completed = (typed: string): string => {
    writeFileSync(join(folder, '.zshrc'), ZSHRC);
    rmSync(join(folder, 'answer'), { force: true });
    shell('script', ['-qec', 'zsh -i', '/dev/null'], `corpus ${typed}\u0014`);
    return readFileSync(join(folder, 'answer'), 'utf8')
      .trimEnd()
      .replace(/^corpus /u, '');
  };

  it.each(ROWS)('completes `corpus %s`', (typed, whole) => {
    expect(completed(typed)).toBe(whole);
  });

  it('completes a word in quotation marks', () => {
    expect(completed("quotes --publisher 'Har")).toBe("quotes --publisher 'Harbour Post'");
  });

  it('never runs a name', () => {
    expect(completed('list --publisher Ex')).toBe('list --publisher Extra\\ \\$\\(touch\\ \\"\\$OWNED\\"\\)');
    expect(existsSync(OWNED)).toBe(false);
  });
});
