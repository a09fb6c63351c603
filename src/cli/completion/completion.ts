/** `corpus completion`: prints a shell script that completes commands, options and their values. */
import type { CommandShape } from '../../model/command-line.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { choice } from '../shared-options.js';

import { commandShapes } from './command-shapes.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const SCRIPTS: Readonly<Record<Shell, () => Promise<(commands: readonly CommandShape[]) => string>>> = {
  bash: async () => (await import('../../render/completion/bash.js')).bashCompletion,
  zsh: async () => (await import('../../render/completion/zsh.js')).zshCompletion,
  fish: async () => (await import('../../render/completion/fish.js')).fishCompletion,
};

const EXAMPLES = `
Examples:
  source <(corpus completion bash)                                    in ~/.bashrc
  corpus completion zsh > "\${fpath[1]}/_corpus"                       once
  corpus completion fish > ~/.config/fish/completions/corpus.fish     once`;

export function declareCompletion(program: Command, act: Act): void {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description(
      'Prints a script that completes commands, options and their values in bash, zsh or fish. Publishers, speakers, ids and other names come from the index of the corpus that the command line names; without an index they are not completed.',
    )
    .argument('<shell>', 'bash, zsh or fish', choice('completion', SHELLS))
    .option('--debug', 'show the stack trace of an error')
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => act((io) => runCompletion(shell, commandShapes(program), io)));
}

async function runCompletion(shell: Shell, commands: readonly CommandShape[], io: Io): Promise<number> {
  const script = await SCRIPTS[shell]();
  await io.stdout.write(script(commands));
  return 0;
}
