/** The declared commands and options, read back from commander, so that each is declared in one place only. */
import type { CommandShape, OptionShape, ValueShape } from '../model/command-line.js';
import type { Command } from './commander.js';

type Option = Command['options'][number];

/** Placeholders in the help for files or folders. */
const FILES: ReadonlySet<string> = new Set(['file', 'folder', 'dir']);

/** The fixed values of an option or argument; see `choice` in shared-options. */
function choicesOf({ parseArg }: Pick<Option, 'parseArg'>): readonly string[] {
  const values: unknown = parseArg && 'values' in parseArg ? parseArg.values : [];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

function optionShape(option: Option): OptionShape {
  const { short, long, description, flags } = option;
  const name = /<([^<>]{1,80})>|\[([^[\]]{1,80})\]/u.exec(flags)?.slice(1).find(Boolean);
  return {
    names: [short, long].flatMap((one) => one ?? []),
    summary: description,
    value: name === undefined ? null : { name, choices: choicesOf(option), isFile: FILES.has(name) },
  };
}

function argumentShape(command: Command, topics: readonly string[]): ValueShape | null {
  const [argument] = command.registeredArguments;
  if (!argument) return null;
  const name = argument.name();
  const choices = command.name() === 'help' ? topics : choicesOf(argument);
  return { name, choices, isFile: FILES.has(name) };
}

/** In the order of the help. */
export function commandShapes(program: Command): CommandShape[] {
  const help = program.createHelp();
  const topics = program.commands.map((command) => command.name());
  return help.visibleCommands(program).map((command) => ({
    names: [command.name(), ...command.aliases()],
    summary: command.summary() || command.description(),
    options: help.visibleOptions(command).map(optionShape),
    argument: argumentShape(command, topics),
  }));
}
