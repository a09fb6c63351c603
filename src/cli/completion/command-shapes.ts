/** The declared commands and options, read back from commander, so that each is declared in one place only. */
import {
  type CommandShape,
  isLookedUp,
  type LookedUp,
  type OptionShape,
  type ValueShape,
} from '../../model/command-line.js';
import type { Command } from '../commander.js';
import { TOPIC_SUMMARIES } from '../help/help.js';

type Option = Command['options'][number];

/** Placeholders in the help for files or folders. */
const FILES: ReadonlySet<string> = new Set(['file', 'folder', 'dir']);

/** The fixed values of an option or argument; see `choice` in shared-options.ts. */
function choicesOf({ parseArg }: Pick<Option, 'parseArg'>): readonly string[] {
  const values: unknown = parseArg && 'values' in parseArg ? parseArg.values : [];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** See `lookedUp` in shared-options.ts. */
function lookUpOf({ parseArg }: Pick<Option, 'parseArg'>): LookedUp | null {
  const kind: unknown = parseArg && 'lookUp' in parseArg ? parseArg.lookUp : null;
  return isLookedUp(kind) ? kind : null;
}

const shapeOf = (name: string, declared: Pick<Option, 'parseArg'>): ValueShape => ({
  name,
  choices: choicesOf(declared),
  lookUp: lookUpOf(declared),
  isFile: FILES.has(name),
});

function optionShape(option: Option): OptionShape {
  const { short, long, description, flags } = option;
  const name = /<([^<>]{1,80})>|\[([^[\]]{1,80})\]/u.exec(flags)?.slice(1).find(Boolean);
  return {
    names: [short, long].flatMap((one) => one ?? []),
    summary: description,
    value: name === undefined ? null : shapeOf(name, option),
  };
}

function argumentShape(command: Command, topics: readonly string[]): ValueShape | null {
  const [argument] = command.registeredArguments;
  if (!argument) return null;
  const shape = shapeOf(argument.name(), argument);
  return command.name() === 'help' ? { ...shape, choices: topics } : shape;
}

/** In the order of the help. */
export function commandShapes(program: Command): CommandShape[] {
  const help = program.createHelp();
  const commands = program.commands.map((command) => command.name());
  const topics = [...new Set([...commands, ...Object.keys(TOPIC_SUMMARIES)])];
  return help.visibleCommands(program).map((command) => ({
    names: [command.name(), ...command.aliases()],
    summary: command.summary() || command.description(),
    options: help.visibleOptions(command).map(optionShape),
    argument: argumentShape(command, topics),
  }));
}
