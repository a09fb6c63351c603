/** Owns commander: the bare program, and what its errors mean for the user. */
import { Command, CommanderError } from 'commander';
import { CorpusError } from '../model/corpus-error.js';
import { VERSION } from '../version.js';
import { QUERY_HELP } from './help-query.js';

export type { Command };

/** A page of help that belongs to no one command: `corpus help query`. */
function addTopic(program: Command, name: string, summary: string, page: string): void {
  const topic = program.command(name, { hidden: true }).action(() => topic.help());
  topic.helpInformation = () => page;
  program.addHelpText('after', `\nMore help:\n  corpus help ${name}  ${summary}`);
}

/** A program that neither prints nor exits by itself; what it would print on stdout goes to `printed`. */
export function newProgram(columns: number, printed: (text: string) => void): Command {
  const program = new Command('corpus');
  program
    .description('Question a folder of news articles: who said what, where it was reported, and when.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: printed,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      // Otherwise it asks the process for its streams.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addTopic(program, 'query', 'what a query may say', QUERY_HELP);
  return program;
}

/** What to do about an error that commander has no suggestion for. */
function hintFor(message: string, argv: readonly string[]): string {
  if (message.startsWith('unknown option')) {
    if (argv[0]?.startsWith('-')) return 'options stand after the command: corpus list --corpus DIR';
    if (/'-[^-'][^']/u.test(message))
      return 'a query that has -words stands after --: corpus search -- gas -oil';
  }
  return 'corpus --help lists commands and options';
}

/** Null where the error only says that help or the version has been printed. */
export function usageError(error: CommanderError, argv: readonly string[]): CorpusError | null {
  if (error.exitCode === 0) return null;
  const [first = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const suggestion = rest.join(' ').replace(/^\(Did you mean (.*?)\??\)$/u, 'did you mean $1?');
  return new CorpusError(first, suggestion || hintFor(first, argv));
}

export const isUsageError = (error: unknown): error is CommanderError => error instanceof CommanderError;
