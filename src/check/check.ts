/** The check's front door. Loads the rest when it is called, as most runs of the program check nothing. */
import type { ManifestMode } from '../model/configuration.js';
import type { FieldMap } from '../model/field-map.js';
import type { CheckRule } from '../model/finding.js';
import type { CheckReport } from './check-corpus.js';

export type { CheckReport } from './check-corpus.js';

export interface CheckReading {
  /** `YYYY-MM-DD`. */
  today: string;
  /** For exports of JSON: the keys that hold the fields, where they are not the usual ones. */
  map?: FieldMap;
}

export interface CheckOptions extends CheckReading {
  /** Ids of the rules to check by; all that the configuration leaves on where it is left out. */
  rules?: readonly string[] | null;
  /** Whether to compare with the manifest; what the configuration says where it is left out, and else `auto`. */
  manifest?: ManifestMode | null;
  /** Paths below the folder that alone are checked, without comparison with the manifest; all where it is left out. */
  only?: readonly string[] | null;
}

/**
 * Looks for damage in a folder of articles. Reads the files themselves, whatever the index holds.
 * @throws CorpusError where the folder is missing, cannot be read or holds nothing to check, and where its
 * configuration or baseline cannot be meant.
 */
export async function checkCorpus(
  dir: string,
  { today, map = {}, rules = null, manifest = null, only = null }: CheckOptions,
): Promise<CheckReport> {
  const check = await import('./check-corpus.js');
  return check.checkCorpus(dir, { today, map }, { ids: rules, manifest, only });
}

/** Every rule that `checkCorpus` has, with its usual severity. */
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
 * Writes `corpus.manifest` into the folder: what every article file is now. How many files it lists.
 * @throws CorpusError where a file cannot be read or the manifest cannot be written.
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
 * Writes `corpus.baseline` into the folder: all that the check finds now and that is not waived. How many findings.
 * @throws CorpusError where the folder cannot be checked or the baseline cannot be written.
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
