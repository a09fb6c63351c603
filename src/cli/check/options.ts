/** The options of `corpus check`, as commander passes them. */
import type { ManifestMode, Severity } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { TEXT_FORMATS } from '../formats.js';
import type { CorpusOptions } from '../shared-options.js';

const CI_FORMATS = ['sarif', 'junit', 'github'] as const;
export const CHECK_FORMATS = [...TEXT_FORMATS, ...CI_FORMATS] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckCommandOptions extends CorpusOptions {
  failOn?: Severity;
  rule?: string[];
  manifest?: ManifestMode;
  writeManifest?: true;
  writeBaseline?: true;
  listRules?: true;
  explain?: string;
  format?: CheckFormat;
  json?: true;
  full?: true;
  statistics?: true;
}

/** Whether the format is one that every command supports. */
export const isOrdinary = (format: CheckFormat): format is (typeof TEXT_FORMATS)[number] =>
  TEXT_FORMATS.some((known) => known === format);

/** @throws CorpusError if --json and --format contradict each other. */
export function formatOf({ format, json }: CheckCommandOptions): CheckFormat {
  if (json && format !== undefined && format !== 'json') {
    throw new CorpusError(`--json and --format ${format} cannot be combined`, 'omit one of them');
  }
  return json ? 'json' : (format ?? 'text');
}
