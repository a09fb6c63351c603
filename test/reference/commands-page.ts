/** The page of commands and their options, read from the declared commands. */
import { type Command, type Manual, manual, type Option } from '../man/manual.js';
import { block, code, heading, page, plain, table } from './markdown.js';

const COMMON = '[options of many commands](#options-of-many-commands)';

const optionTable = (options: readonly Option[]): string =>
  options.length === 0
    ? ''
    : table(
        ['option', 'meaning'],
        options.map(({ flags, text }) => [code(flags), plain(text)]),
      );

/** Notes are prose; indented lines below them are commands or rows, and are kept. */
function notes(text: string): string {
  return text
    .split(/\n\n/u)
    .flatMap((part) => {
      const lines = part.split('\n');
      const prose = lines.filter((line) => /^\S/u.test(line)).join(' ');
      const kept = lines.filter((line) => /^ {2}/u.test(line)).map((line) => line.slice(2));
      return [plain(prose), kept.length === 0 ? '' : block(prose === 'Examples:' ? 'sh' : 'text', kept)];
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

const nameOf = ({ usage }: Command): string => /^corpus ([a-z]+)/u.exec(usage)?.[1] ?? usage;

const section = (command: Command): string =>
  page(
    `## corpus ${nameOf(command)}`,
    plain(command.text),
    block('text', [command.usage]),
    optionTable(command.options),
    notes(command.after),
  ).trimEnd();

function pageOf({ commands, common }: Manual): string {
  const uses = commands.map((command) => `[${nameOf(command)}](#corpus-${nameOf(command)})`).join(' · ');
  return page(
    heading('Commands', `Every command with its options. Most also have the ${COMMON}.`),
    uses,
    ...commands.map(section),
    '## Options of many commands',
    `${code('corpus help <command>')} lists those that a command has.`,
    optionTable(common),
  );
}

export const commandsPage = async (): Promise<string> => pageOf(await manual());
