/** Runs every command in every format on files in a corpus folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from '../cli/memory-io.js';
import { acts, schemaFault } from './oracle.js';

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

const QUESTIONS: readonly (readonly [schema: string, ...argv: string[]])[] = [
  ['list', 'list', '--body'],
  ['quotes', 'quotes'],
  ['dates.mentions', 'dates', '--mentions'],
  ['dates', 'dates'],
  ['sources', 'sources'],
  ['search', 'search', 'harbour ferry said'],
  ['check', 'check'],
];

async function commandFault(dir: string, schema: string, argv: readonly string[]): Promise<string | null> {
  for (const format of [
    'text',
    'json',
    'ndjson',
    'csv',
    ...(schema === 'check' ? ['sarif', 'junit', 'github'] : []),
  ]) {
    const line = [...argv, '--format', format, '-C', dir, ...(schema === 'check' ? [] : ['--no-index'])];
    const { code, out, err } = await corpus(line);
    const said = `${argv.join(' ')} --format ${format}`;
    if (/unexpected error|bug in corpus/u.test(err)) return `${said}: ${err.slice(0, 500)}`;
    if (![0, 1, 2].includes(code)) return `${said}: ends with ${code}`;
    if (acts(err)) return `${said}: a message acts on the terminal`;
    if (['text', 'junit', 'github'].includes(format) && acts(out))
      return `${said}: text acts on the terminal`;
    if (format === 'json' && out !== '') {
      const fault = schemaFault(schema, JSON.parse(out));
      if (fault !== null) return `${said}: ${fault}`;
      const again = await corpus(line);
      if (again.out !== out) return `${said}: says something else the second time`;
    }
    if (format === 'ndjson') for (const one of out.split('\n')) if (one !== '') JSON.parse(one);
  }
  return null;
}

/** The first violation for these files together; null if there is none. */
export async function folderFault(files: readonly NamedBytes[]): Promise<string | null> {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-fuzz-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(dir, name), bytes);
    for (const [schema, ...argv] of QUESTIONS) {
      const fault = await commandFault(dir, schema, argv);
      if (fault !== null) return fault;
    }
    const names = files.map(({ name }) => join(dir, name));
    const { err } = await corpus([
      'add',
      ...names,
      '--dry-run',
      '--no-index',
      '-C',
      dir,
      '--allow-duplicate',
    ]);
    return /unexpected error|read back/u.test(err) ? `add: ${err.slice(0, 500)}` : null;
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
