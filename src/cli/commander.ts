/** Owns commander: builds the bare program and translates its errors. */
import { Command, CommanderError } from 'commander';
import { CorpusError } from '../model/corpus-error.js';
import { reflow } from '../render/help/reflow.js';
import { VERSION } from '../version.js';
import { TOPIC_SUMMARIES } from './help/help.js';

export type { Command };

/** The list of help topics, printed below the program's help. */
function topicList(): string {
  const topics = Object.entries({ '<command>': 'the options of a command', ...TOPIC_SUMMARIES });
  const wide = Math.max(...topics.map(([name]) => name.length));
  const lines = topics.map(([name, summary]) => `\n  corpus help ${name.padEnd(wide)}  ${summary}`);
  return `\nMore help:${lines.join('')}`;
}

/** A command's term in the list of commands, without "[options]", as every command has options. */
const subcommandTerm = (command: Command): string =>
  `${[command.name(), ...command.aliases()].join('|')} ${command.usage().replace(/^\[options\] ?/u, '')}`.trimEnd();

/** A program that neither prints nor exits; its standard output goes to `printed`. */
export function newProgram(columns: number, printed: (text: string) => void): Command {
  const program = new Command('corpus');
  program
    .description('Question a folder of news articles: who said what, where it was reported, and when.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [topic]', 'print the help of a command or topic')
    .configureHelp({ subcommandTerm })
    .exitOverride()
    .configureOutput({
      // Commander wraps its own help, but not text added to it.
      writeOut: (text) => printed(text.startsWith('Usage:') ? text : reflow(text, columns)),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      // By default, commander queries the process's streams.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  return program.addHelpText('after', topicList());
}

/** A hint for an error without one from commander. */
function hintFor(message: string, argv: readonly string[]): string {
  if (message.startsWith('unknown option')) {
    if (/'--(?:user|username|password|pass|api-?key|token|ca)\b/u.test(message))
      return 'CORPUS_ENGINE_USER, CORPUS_ENGINE_PASSWORD, CORPUS_ENGINE_API_KEY and CORPUS_ENGINE_CA are taken from the environment alone';
    if (argv[0]?.startsWith('-')) return 'put options after the command: corpus list --corpus DIR';
    if (/'-[^-'][^']/u.test(message)) return 'put -- before a query with -words: corpus search -- gas -oil';
  }
  return 'corpus --help lists commands and options';
}

/** Null if the error only signals that help or the version was printed. */
export function usageError(error: CommanderError, argv: readonly string[]): CorpusError | null {
  if (error.exitCode === 0) return null;
  // A value may be a secret meant for an option that does not exist.
  const message = error.message.replace(/^(error: unknown option '--[^=']*)=.*'/su, "$1'");
  const [first = '', ...rest] = message.replace(/^error: /u, '').split('\n');
  const suggestion = rest.join(' ').replace(/^\(Did you mean (.*?)\??\)$/u, 'did you mean $1?');
  return new CorpusError(first, suggestion || hintFor(first, argv));
}

export const isUsageError = (error: unknown): error is CommanderError => error instanceof CommanderError;
