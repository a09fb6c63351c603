/** `corpus schema`: the JSON Schema of a command's output. */
import { CorpusError } from '../../model/corpus-error.js';
import type { Schema } from '../../render/schema/parts.js';
import { nearest } from '../../text/nearest.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { lookedUp } from '../shared-options.js';

const EXAMPLES = `
Examples:
  corpus schema
  corpus schema quotes > quotes.schema.json`;

export function declareSchema(program: Command, act: Act): void {
  program
    .command('schema')
    .argument('[command]', 'a command, or config', lookedUp('schema'))
    .summary("the JSON Schema of a command's output")
    .description(
      'Prints the JSON Schema (draft-07) of the document that a command prints with --format json; one line of ndjson matches its $defs.result. config is the schema of corpus.config.json. Without a command, lists the names.',
    )
    .option('--debug', 'show the stack trace of an error')
    .addHelpText('after', EXAMPLES)
    .action((command: string | undefined) => act((io) => runSchema(command, io)));
}

const CONFIGURATION = 'config';

/** Null if there is no schema of this name. */
async function schemaNamed(name: string): Promise<Schema | null> {
  if (name !== CONFIGURATION) return (await import('../../render/schema/index.js')).SCHEMAS.get(name) ?? null;
  const { checkRules } = await import('../../corpus.js');
  const { configurationSchema } = await import('../../render/schema/configuration.js');
  return configurationSchema((await checkRules()).map(({ rule }) => rule));
}

async function runSchema(command: string | undefined, io: Io): Promise<number> {
  const { SCHEMAS } = await import('../../render/schema/index.js');
  const names = [...SCHEMAS.keys(), CONFIGURATION];
  if (command === undefined) {
    await io.stdout.write(`${names.join('\n')}\n`);
    return 0;
  }
  const schema = await schemaNamed(command);
  if (!schema) {
    const close = nearest(command, names);
    throw new CorpusError(
      `schema ${command}: there is no such schema`,
      close ? `did you mean ${close}?` : `there are ${names.join(', ')}`,
    );
  }
  await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
