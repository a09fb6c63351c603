/** Generates a completion script for fish. */
import type { CommandShape, OptionShape, ValueShape } from '../../model/command-line.js';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A value is required; file names are offered only where files are accepted. */
function valueFlags({ choices, isFile }: ValueShape): string {
  if (isFile) return ' -r -F';
  return choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -x';
}

function optionLine(condition: string, { names, summary, value }: OptionShape): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`,
  );
  return `complete -c corpus -n ${condition}${flags.join('')}${value ? valueFlags(value) : ''} -d ${quoted(summary)}\n`;
}

function commandLines({ names, options, argument }: CommandShape): string {
  const condition = quoted(`__corpus_runs ${names.join(' ')}`);
  const lines = options.map((option) => optionLine(condition, option));
  if (argument?.isFile) lines.push(`complete -c corpus -n ${condition} -F\n`);
  if (argument && argument.choices.length > 0) {
    lines.push(`complete -c corpus -n ${condition} -a ${quoted(argument.choices.join(' '))}\n`);
  }
  return lines.join('');
}

export function fishCompletion(commands: readonly CommandShape[]): string {
  const names = commands.flatMap(({ names: all, summary }) =>
    all.map((name) => `complete -c corpus -n __corpus_begins -a ${name} -d ${quoted(summary)}\n`),
  );
  return `# Completion of corpus for fish: corpus completion fish > ~/.config/fish/completions/corpus.fish
function __corpus_begins
    test (count (commandline -opc)) -eq 1
end
function __corpus_runs
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end
complete -c corpus -f
${names.join('')}${commands.map(commandLines).join('')}`;
}
