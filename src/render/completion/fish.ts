/** Generates a completion script for fish. */
import type { CommandShape, LookedUp, OptionShape, ValueShape } from '../../model/command-line.js';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Names come from articles: fish takes each line as one word and expands nothing in it. */
const lookedUpBy = (kind: LookedUp): string => `(__corpus_look_up ${kind})`;

/** A value is required; file names are offered only where files are accepted. */
function valueFlags({ choices, lookUp, isFile }: ValueShape): string {
  if (isFile) return ' -r -F';
  if (lookUp) return ` -x -k -a ${quoted(lookedUpBy(lookUp))}`;
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
  if (argument?.lookUp) {
    lines.push(`complete -c corpus -n ${condition} -k -a ${quoted(lookedUpBy(argument.lookUp))}\n`);
  }
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
function __corpus_look_up
    set -l words (commandline -opc)
    set -l typed (string replace -r -- '^--[a-z-]+=' '' (commandline -ct) | string unescape)
    corpus __complete $argv[1] "$typed" $words[2..-1] 2>/dev/null
end
complete -c corpus -f
${names.join('')}${commands.map(commandLines).join('')}`;
}
