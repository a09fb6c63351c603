/** Generates a completion script for zsh. */
import type { CommandShape, OptionShape, ValueShape } from '../../model/command-line.js';

/** Single-quoted for the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Escapes colons, which separate names from descriptions within a word. */
const plain = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(':', '\\:');

/** Text within square brackets. */
const bracketed = (text: string): string => plain(text).replaceAll('[', '\\[').replaceAll(']', '\\]');

function valueSpec({ name, choices, isFile }: ValueShape): string {
  const action = isFile ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' ';
  return `:${plain(name)}:${action}`;
}

/** One `_arguments` word for each name; the names exclude each other. */
const optionWords = ({ names, summary, value }: OptionShape): string[] =>
  names.map((name) =>
    quoted(`(${names.join(' ')})${name}[${bracketed(summary)}]${value ? valueSpec(value) : ''}`),
  );

function commandCase({ names, options, argument }: CommandShape): string {
  const words = options.flatMap(optionWords);
  if (argument) words.push(quoted(`*${valueSpec(argument)}`));
  return `    ${names.join('|')})
      _arguments \\
        ${words.join(' \\\n        ')} ;;
`;
}

export function zshCompletion(commands: readonly CommandShape[]): string {
  const described = commands.flatMap(({ names, summary }) =>
    names.map((name) => `    ${quoted(`${plain(name)}:${summary}`)}\n`),
  );
  return `#compdef corpus
# Completion of corpus for zsh. In a folder of $fpath: corpus completion zsh > _corpus
_corpus() {
  local -a commands
  commands=(
${described.join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
${commands.map(commandCase).join('')}  esac
}
if [ "$funcstack[1]" = _corpus ]; then
  _corpus "$@"
else
  compdef _corpus corpus
fi
`;
}
