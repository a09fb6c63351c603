/** What the manual page says, read from the declared commands and the topics of the help. */
import { newProgram } from '../../src/cli/commander.js';
import { COMMANDS } from '../../src/cli/commands/commands.js';
import { isTopic, TOPIC_SUMMARIES } from '../../src/cli/help/help.js';
import { topicNamed } from '../../src/cli/help/pages.js';
import type { HelpTopic } from '../../src/model/help-topic.js';

export interface Option {
  /** `-C, --corpus <dir>` */
  flags: string;
  text: string;
}

export interface Command {
  usage: string;
  text: string;
  options: Option[];
  /** Notes and examples below the options. */
  after: string;
}

export interface Manual {
  summary: string;
  commands: Command[];
  /** Options that many commands have. */
  common: Option[];
  topics: { name: string; topic: HelpTopic }[];
}

/** An option that at least so many commands describe in the same words is described once. */
const MANY = 4;

/** Wider than any line, so that nothing is wrapped. */
const COLUMNS = 1_000;

const keyOf = ({ flags, text }: Option): string => `${flags}\n${text}`;

export async function manual(): Promise<Manual> {
  let printed = '';
  const program = newProgram(COLUMNS, (text) => {
    printed += text;
  });
  for (const load of Object.values(COMMANDS)) (await load())(program, async () => {});
  const help = program.createHelp();
  const commands = help
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .map((command): Command => {
      printed = '';
      command.outputHelp();
      return {
        usage: help
          .commandUsage(command)
          .replace(`corpus ${command.name()}|`, `corpus ${command.name()}, corpus `),
        text: command.description(),
        options: help
          .visibleOptions(command)
          .map((option) => ({ flags: option.flags, text: help.optionDescription(option) })),
        after: printed.slice(command.helpInformation().length).trim(),
      };
    });
  const uses = new Map<string, number>();
  for (const option of commands.flatMap(({ options }) => options))
    uses.set(keyOf(option), (uses.get(keyOf(option)) ?? 0) + 1);
  const isCommon = (option: Option): boolean => (uses.get(keyOf(option)) ?? 0) >= MANY;
  const common = new Map(
    commands.flatMap(({ options }) => options.filter(isCommon).map((option) => [keyOf(option), option])),
  );
  return {
    summary: program.description(),
    commands: commands.map((command) => ({
      ...command,
      options: command.options.filter((option) => !isCommon(option)),
    })),
    common: [...common.values()],
    topics: await Promise.all(
      Object.keys(TOPIC_SUMMARIES)
        .filter(isTopic)
        .map(async (name) => ({ name, topic: await topicNamed(name) })),
    ),
  };
}
