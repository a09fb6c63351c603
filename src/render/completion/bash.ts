/** Generates a completion script for bash 3.2 and later. */
import type { CommandShape, ValueShape } from '../../model/command-line.js';

/** bash 3.2 has no `compopt`, and falls back to file names. */
const NO_FILES = 'compopt +o default 2>/dev/null';

/** The command that fills COMPREPLY; empty for files, which bash completes by default. */
function offer(value: ValueShape | null): string {
  if (value?.isFile) return ':';
  if (value?.lookUp) return `${NO_FILES}; _corpus_look_up ${value.lookUp}`;
  if (!value || value.choices.length === 0) return NO_FILES;
  return `${NO_FILES}; COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$cur"))`;
}

function commandCase({ names, options, argument }: CommandShape): string {
  const taking = options.flatMap(({ names: flags, value }) =>
    value ? [`        ${flags.join('|')}) ${offer(value)}; return ;;\n`] : [],
  );
  const values = taking.length === 0 ? '' : `      case $prev in\n${taking.join('')}      esac\n`;
  const flags = options.flatMap((option) => option.names).join(' ');
  return `    ${names.join('|')})
${values}      case $cur in
        -*) ${NO_FILES}; COMPREPLY=($(compgen -W '${flags}' -- "$cur")) ;;
        *) ${offer(argument)} ;;
      esac ;;
`;
}

/**
 * Names come from articles, so the shell never expands them. They are quoted; if the user has opened a quotation mark, names that
 * would close it or be expanded inside it are left out. bash passes words with their quotation marks, and `--option=value` as three
 * words.
 */
const LOOK_UP = `_corpus_look_up() {
  local typed=\${cur//\\\\/} line quoted= special=
  case $cur in
    \\"*) quoted=1 special='["$\`\\\\!]' typed=\${cur:1} ;;
    \\'*) quoted=1 special=\\' typed=\${cur:1} ;;
  esac
  while IFS= read -r line; do
    line=\${line%%$'\\t'*}
    if [ -z "$quoted" ]; then printf -v line %q "$line"
    elif [[ $line == *$special* ]]; then continue
    fi
    COMPREPLY[\${#COMPREPLY[@]}]=$line
  done < <(corpus __complete "$1" "$typed" "\${COMP_WORDS[@]:1}" 2>/dev/null)
}
`;

export function bashCompletion(commands: readonly CommandShape[]): string {
  const names = commands.flatMap((command) => command.names).join(' ');
  return `# Completion of corpus for bash. In ~/.bashrc: source <(corpus completion bash)
${LOOK_UP}_corpus() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${NO_FILES}
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$cur"))
    return
  fi
  if [ "$cur" = = ]; then cur=
  elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('')}  esac
}
complete -o default -F _corpus corpus
`;
}
