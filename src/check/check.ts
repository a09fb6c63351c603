/**
 * Entry point of the check. Loads its implementation on the first call, because most runs of the program check
 * nothing.
 */
import type { ManifestMode } from '../model/configuration.js';
import type { FieldMap } from '../model/field-map.js';
import type { CheckRule } from '../model/finding.js';
import type { CheckReport } from './check-corpus.js';

export type { CheckReport } from './check-corpus.js';

/** How the files of a check are read. */
export interface CheckReading {
  /** `YYYY-MM-DD` */
  today: string;
  /** Keys of JSON exports that hold the fields, if they are not the usual ones. */
  map?: FieldMap;
}

/** What a check looks for, and how. */
export interface CheckOptions extends CheckReading {
  /** Ids of the rules to run; by default all that the configuration does not turn off. */
  rules?: readonly string[] | null;
  /** Whether to compare with the manifest; by default the value in the configuration, or else `auto`. */
  manifest?: ManifestMode | null;
  /** Checks only these paths below the folder, without the manifest; by default all. */
  only?: readonly string[] | null;
}

/**
 * Checks a folder of articles for damage. Reads the files, never the index.
 * @throws CorpusError if the folder is missing, cannot be read or holds nothing to check, or if its configuration
 * or baseline is invalid.
 */
export async function checkCorpus(
  dir: string,
  { today, map = {}, rules = null, manifest = null, only = null }: CheckOptions,
): Promise<CheckReport> {
  const check = await import('./check-corpus.js');
  return check.checkCorpus(dir, { today, map }, { ids: rules, manifest, only });
}

/** Every rule of `checkCorpus`, with its default severity. */
export async function checkRules(): Promise<CheckRule[]> {
  const { RULES } = await import('./rules/rules.js');
  return RULES.map(({ id, severity, summary, explanation }) => ({
    rule: id,
    severity,
    summary,
    explanation,
  }));
}

/**
 * Writes `corpus.manifest` into the folder: the present state of every article file. Returns the number of files.
 * @throws CorpusError if a file cannot be read or the manifest cannot be written.
 */
export async function writeManifest(dir: string, { today, map = {} }: CheckReading): Promise<number> {
  const { readConfiguration, readingOf } = await import('../folder/folder.js');
  const { readCorpus } = await import('./read-corpus.js');
  const { writeManifestOf } = await import('./manifest/manifest.js');
  const configuration = await readConfiguration(dir);
  const { files } = await readCorpus(dir, readingOf(configuration, { today, map }), configuration);
  return writeManifestOf(dir, files);
}

/**
 * Writes `corpus.baseline` into the folder: all present findings that are not waived. Returns the number of
 * findings.
 * @throws CorpusError if the folder cannot be checked or the baseline cannot be written.
 */
export async function writeBaseline(dir: string, { today, map = {} }: CheckReading): Promise<number> {
  const { findingsForBaseline } = await import('./check-corpus.js');
  const { baselineText } = await import('./baseline.js');
  const { writeKept } = await import('../folder/folder.js');
  const { BASELINE_FILE } = await import('../model/configuration.js');
  const findings = await findingsForBaseline(dir, { today, map });
  await writeKept(dir, BASELINE_FILE, baselineText(findings));
  return findings.length;
}
