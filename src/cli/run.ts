/** One run of the command line, from arguments to exit code. Everything it touches is passed in. */
import { CorpusError } from '../model/corpus-error.js';
import { escapeLine } from '../render/escape.js';
import { nearest } from '../text/nearest.js';
import type { Act } from './act.js';
import { COLOUR_CHOICES, type ColourChoice } from './colour.js';
import { isUsageError, newProgram, usageError } from './commander.js';
import { COMMANDS, overview } from './commands/commands.js';
import { isTopic, TOPIC_SUMMARIES, type TopicName, topicPage } from './help/help.js';
import { type Io, OutputClosed } from './io.js';
import { sayError } from './messages.js';

const HELP_WIDTH = 80;

/** Runs `corpus` without arguments: prints an overview of the corpus in this folder, or the help if the folder has no corpus. */
async function performNothing(io: Io): Promise<number> {
  const { NO_CORPUS, printOverview } = await overview();
  const code = await printOverview(io);
  if (code !== null) return code;
  await io.stdout.write(NO_CORPUS);
  return perform(['--help'], io);
}

async function printTopic(topic: TopicName, io: Io, before = ''): Promise<number> {
  await io.stdout.write(before + (await topicPage(topic, io.stdout.columns ?? HELP_WIDTH)));
  return 0;
}

function unknownTopic(topic: string, commands: readonly string[]): CorpusError {
  const names = [...new Set([...commands, ...Object.keys(TOPIC_SUMMARIES)])];
  const close = nearest(topic, names);
  return new CorpusError(
    `help ${topic}: there is no such command or topic`,
    close === null ? `there are ${names.join(', ')}` : `did you mean ${close}?`,
  );
}

async function perform(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 0) return performNothing(io);
  let printed = '';
  let code = 0;
  const program = newProgram(io.stdout.columns ?? HELP_WIDTH, (text) => {
    printed += text;
  });
  const act: Act = async (command) => {
    code = await command(io, run);
  };
  const [asked = ''] = argv;
  // Help, suggestions and completion need all commands.
  const wanted = Object.hasOwn(COMMANDS, asked) && asked !== 'completion' ? [asked] : Object.keys(COMMANDS);
  for (const name of wanted) (await COMMANDS[name]?.())?.(program, act);
  const names = program.commands.flatMap((known) => [known.name(), ...known.aliases()]);
  // `corpus help help` and `corpus help --help` mean `corpus help`.
  const about = argv.slice(1).filter((word) => word !== 'help' && word !== '--help' && word !== '-h');
  const topic = asked === 'help' ? about.join('-') : '';
  if (isTopic(topic) && !names.includes(topic)) return printTopic(topic, io);
  // `corpus nope --help` is an unknown command, not a request for general help.
  const unknown = !asked.startsWith('-') && !names.includes(asked) && asked !== 'help';
  if (topic !== '' && !topic.startsWith('-') && !names.includes(topic)) throw unknownTopic(topic, names);
  if (unknown && isTopic(asked)) {
    throw new CorpusError(`${asked}: is a help topic, not a command`, `corpus help ${asked} prints it`);
  }
  const parsed = unknown ? [asked] : asked === 'help' ? ['help', ...about] : [...argv];
  try {
    await program.parseAsync(parsed, { from: 'user' });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const usage = usageError(error, argv);
    if (usage) throw usage;
  }
  if (printed !== '') await io.stdout.write(printed);
  // The command shares its name with a help topic: corpus help dates.
  return isTopic(topic) ? printTopic(topic, io, '\n') : code;
}

/** The colour option, for errors that occur before or while options are parsed. */
function colourAsked(argv: readonly string[]): ColourChoice {
  const at = argv.lastIndexOf('--color');
  const value = argv.find((word) => word.startsWith('--color='))?.slice('--color='.length) ?? argv[at + 1];
  return COLOUR_CHOICES.find((choice) => choice === value) ?? 'auto';
}

/** Exit codes: 0 found, 1 nothing found, 2 failed. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await perform(argv, io);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const debug = argv.includes('--debug');
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const colour = colourAsked(argv);
    try {
      if (error instanceof CorpusError) await sayError(io, colour, error.message, error.hint);
      else {
        const message = error instanceof Error ? error.message : String(error);
        const hint = debug ? null : 'this is a bug; --debug shows the stack trace';
        await sayError(io, colour, `unexpected error: ${message}`, hint);
      }
      if (debug) await io.stderr.write(`${stack.split('\n').map(escapeLine).join('\n')}\n`);
    } catch {
      return 2;
    }
    return 2;
  }
}
