/** Generates a completion script for zsh. */
import type { CommandShape, OptionShape, ValueShape } from '../../model/command-line.js';

/** Single-quoted for the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Escapes colons, which separate names from descriptions within a word. */
const plain = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(':', '\\:');

/** Text within square brackets. */
const bracketed = (text: string): string => plain(text).replaceAll('[', '\\[').replaceAll(']', '\\]');

/** `other`: the action for a value that cannot be completed. */
function valueSpec({ name, choices, lookUp, isFile }: ValueShape, other: string): string {
  const fixed = choices.length > 0 ? `(${choices.join(' ')})` : other;
  const action = isFile ? '_files' : lookUp ? ` _corpus_look_up ${lookUp}` : fixed;
  return `:${plain(name)}:${action}`;
}

/** One `_arguments` word for each name; the names exclude each other. */
const optionWords = ({ names, summary, value }: OptionShape): string[] =>
  names.map((name) =>
    quoted(`(${names.join(' ')})${name}[${bracketed(summary)}]${value ? valueSpec(value, ' ') : ''}`),
  );

function commandCase({ names, options, argument }: CommandShape): string {
  const words = options.flatMap(optionWords);
  // With a message beside the options, zsh would not insert a single match.
  if (argument) words.push(quoted(`*${valueSpec(argument, '()')}`));
  return `    ${names.join('|')})
      _arguments \\
        ${words.join(' \\\n        ')} ;;
`;
}

/** Names come from articles: they are added verbatim, which quotes them and expands nothing. */
const LOOK_UP = `_corpus_look_up() {
  local line
  local -a values shown
  for line in "\${(@f)$(corpus __complete $1 "\${(Q)PREFIX}" "\${(@Q)words}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  -- }")
  done
  compadd -U -V $1 -l -d shown -a values
}
`;

export function zshCompletion(commands: readonly CommandShape[]): string {
  const described = commands.flatMap(({ names, summary }) =>
    names.map((name) => `    ${quoted(`${plain(name)}:${summary}`)}\n`),
  );
  return `#compdef corpus
# Completion of corpus for zsh. In a folder of $fpath: corpus completion zsh > _corpus
${LOOK_UP}_corpus() {
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
