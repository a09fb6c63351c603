/** The completion scripts, compared with the help and, if bash is installed, run in it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

const script = async (shell: string): Promise<string> => (await corpus(['completion', shell])).out;

/** Command names in the program's help. */
async function commands(): Promise<string[][]> {
  const { out } = await corpus(['--help']);
  const list = out.slice(out.indexOf('\nCommands:\n'));
  return [...list.matchAll(/^ {2}([a-z]+(?:\|[a-z]+)*) [[<]/gmu)].map(([, names = '']) => names.split('|'));
}

/** Options in a command's help. */
async function options(command: string): Promise<string[]> {
  const { out } = await corpus([command, '--help'], { tty: true, columns: 200 });
  const list = out.slice(out.indexOf('\nOptions:\n'));
  return [...list.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)/gmu)].flatMap(([, short, long]) =>
    [short, long].flatMap((name) => name ?? []),
  );
}

/** The part of a script for one command. */
const ABOUT: Record<string, (text: string, names: readonly string[]) => string> = {
  bash: (text, names) => text.split(`\n    ${names.join('|')})\n`)[1]?.split('esac ;;')[0] ?? '',
  zsh: (text, names) => text.split(`\n    ${names.join('|')})\n`)[1]?.split(' ;;')[0] ?? '',
  fish: (text, names) =>
    text
      .split('\n')
      .filter((line) => line.includes(`'__corpus_runs ${names.join(' ')}'`))
      .join('\n'),
};

describe.each(['bash', 'zsh', 'fish'])('completion for %s', (shell) => {
  it('has every command with all its options', async () => {
    const text = await script(shell);
    const all = (await commands()).filter(([name]) => name !== 'help');
    expect(all.length).toBeGreaterThan(11);
    expect(all).toContainEqual(['concordance', 'kwic']);
    for (const names of all) {
      const about = ABOUT[shell]?.(text, names) ?? '';
      const flags = await options(names[0] ?? '');
      expect(flags.length).toBeGreaterThan(1);
      for (const flag of flags) {
        const written = shell === 'fish' ? `-[sl] ${flag.replace(/^-+/u, '')}` : `(?<!-)${flag}`;
        expect(about, `${names[0]} ${flag}`).toMatch(new RegExp(`${written}(?![\\w-])`, 'u'));
      }
    }
  });

  it('offers the values of options with a fixed set', async () => {
    const text = await script(shell);
    expect(text).toContain('relevance date');
    expect(text).toContain('text json ndjson csv');
    expect(text).toContain('bash zsh fish');
  });

  it('keeps the options of commands apart', async () => {
    const about = ABOUT[shell]?.(await script(shell), ['schema']) ?? '';
    expect(about).toContain('debug');
    expect(about).not.toContain('speaker');
  });

  it('closes every quotation mark', async () => {
    const bare = (await script(shell)).replaceAll(shell === 'zsh' ? "'\\''" : "\\'", '');
    for (const line of bare.split('\n')) expect((line.match(/'/gu) ?? []).length % 2, line).toBe(0);
  });
});

describe('completion', () => {
  it.each([
    [['completion', 'tcsh'], 'completion tcsh: must be one of bash, zsh, fish'],
    [['completion', 'fisch'], 'did you mean fish?'],
    [['completion'], "missing required argument 'shell'"],
  ])('explains the error in %j', async (argv, said) => {
    const { code, out, err } = await corpus(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

const bash = (text: string, ...flags: string[]) =>
  spawnSync('bash', ['--norc', ...flags], { input: text, encoding: 'utf8' });
const hasBash = bash('exit 0').status === 0;

describe.skipIf(!hasBash)('the script in bash', () => {
  it('is valid', async () => {
    expect(bash(await script('bash'), '-n')).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['co', ['concordance', 'collocations', 'compare', 'completion']],
    ['search --near', ['--near-date']],
    ['search -- --sor', ['--sort']],
    ['search --sort ', ['relevance', 'date']],
    ['kwic --sort l', ['left']],
    ['quotes --format nd', ['ndjson']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['help qu', ['quotes', 'query']],
    ['search pipe', []],
    ['list --speak', ['--speaker']],
    ['nothing --json', []],
  ])('completes `corpus %s`', async (typed, found) => {
    const words = typed.split(' ').map((word) => `'${word}'`);
    const asked = `COMP_WORDS=(corpus ${words.join(' ')}); COMP_CWORD=${words.length}; _corpus; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = bash(`${await script('bash')}\n${asked}\n`);
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual(found);
  });
});
