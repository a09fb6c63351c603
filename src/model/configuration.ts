/** What `corpus.config.json` in a corpus folder may say: types and names only. */
import type { FieldMap } from './field-map.js';
import type { Severity } from './finding.js';

/** Whether `corpus check` compares the corpus with its manifest: where there is one, always, never. */
export const MANIFEST_MODES = ['auto', 'required', 'off'] as const;
export type ManifestMode = (typeof MANIFEST_MODES)[number];

/** Keys of the file, in the order in which they are documented. */
export const CONFIGURATION_KEYS = [
  'include',
  'exclude',
  'map',
  'paths',
  'publishers',
  'speakers',
  'rules',
  'waivers',
  'failOn',
  'manifest',
] as const;
export const PUBLISHER_KEYS = ['aliases', 'domains'] as const;
export const WAIVER_KEYS = ['rule', 'path', 'reason', 'until'] as const;

/** Which files of the folder belong to the corpus: patterns, see text/glob.ts. No `include` means all. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Only these files, whatever their names say, where the user has named them. */
  readonly only?: readonly string[];
}

/** Fields that the files have whose paths keep to the pattern, besides those that the pattern reads out of the path. */
export interface PathFields {
  readonly pattern: string;
  readonly fields: FieldMap;
}

/** What a publisher is also called, and where its pages lie; domains in lower case. */
export interface PublisherNames {
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Findings of a rule in some files that are meant to be as they are. */
export interface Waiver {
  readonly rule: string;
  /** A pattern for paths. */
  readonly path: string;
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`; null for ever. */
  readonly until: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface Configuration extends Globs {
  /** As `--map`: from a field to the key of an export or a table that has it. */
  readonly map: FieldMap;
  readonly paths: readonly PathFields[];
  /** By the name that records give. */
  readonly publishers: ReadonlyMap<string, PublisherNames>;
  /** From the name that records give to the others. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** By rule id; whether there is such a rule is for the check to say. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity | 'off'; readonly line: number }>;
  readonly waivers: readonly Waiver[];
  readonly failOn: Severity | null;
  readonly manifest: ManifestMode | null;
}

export const NO_CONFIGURATION: Configuration = {
  include: [],
  exclude: [],
  map: {},
  paths: [],
  publishers: new Map(),
  speakers: new Map(),
  rules: new Map(),
  waivers: [],
  failOn: null,
  manifest: null,
};

/** At the top of the corpus folder; none of them is an article. */
export const CONFIGURATION_FILE = 'corpus.config.json';
export const MANIFEST_FILE = 'corpus.manifest';
export const BASELINE_FILE = 'corpus.baseline';
