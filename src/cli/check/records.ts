/** Writes the manifest and the baseline on request (`--write-manifest`, `--write-baseline`). */
import type { CheckReading } from '../../corpus.js';
import { BASELINE_FILE, MANIFEST_FILE } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Io } from '../io.js';
import type { CheckCommandOptions, CheckFormat } from './options.js';

/** Writes what was requested and reports it. */
export async function writeRecords(
  dir: string,
  reading: CheckReading,
  format: CheckFormat,
  { writeManifest: ofFiles, writeBaseline: ofFindings, rule, quiet }: CheckCommandOptions,
  io: Io,
): Promise<number> {
  if (format !== 'text' || rule) {
    const other = rule ? '--rule' : `--format ${format}`;
    throw new CorpusError(
      `${ofFiles ? '--write-manifest' : '--write-baseline'} and ${other} cannot be combined`,
      'omit one of them',
    );
  }
  const { writeBaseline, writeManifest } = await import('../../corpus.js');
  const say = async (name: string, number: number, what: string): Promise<void> => {
    if (!quiet) await io.stdout.write(`${name}: ${number} ${what}${number === 1 ? '' : 's'}\n`);
  };
  if (ofFiles) await say(MANIFEST_FILE, await writeManifest(dir, reading), 'file');
  if (ofFindings) await say(BASELINE_FILE, await writeBaseline(dir, reading), 'finding');
  return 0;
}
