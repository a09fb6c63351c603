/** The contents of `corpus.config.json` in a corpus folder: types and names only. */
import type { DateReading } from './date-reading.js';
import type { FieldMap } from './field-map.js';
import type { Severity } from './finding.js';

/** Whether `corpus check` compares the corpus with its manifest: if there is one, always, never. */
export const MANIFEST_MODES = ['auto', 'required', 'off'] as const;
/** When `corpus check` compares the corpus with its manifest. */
export type ManifestMode = (typeof MANIFEST_MODES)[number];

/** Keys of the file, in the order of the documentation. */
export const CONFIGURATION_KEYS = [
  'include',
  'exclude',
  'map',
  'paths',
  'publishers',
  'speakers',
  'dates',
  'narratives',
  'rules',
  'waivers',
  'failOn',
  'manifest',
  'engine',
] as const;
/** Keys of a publisher in the file. */
export const PUBLISHER_KEYS = ['aliases', 'domains'] as const;
/** Keys of a waiver in the file. */
export const WAIVER_KEYS = ['rule', 'path', 'reason', 'until'] as const;

/** Keys of the cluster in the file. */
export const ENGINE_KEYS = ['url', 'alias', 'ca', 'part'] as const;

/** Which files of the folder belong to the corpus, as patterns (see text/glob.ts). An empty `include` means all. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Files the user has named: only these, whatever their names match. */
  readonly only?: readonly string[];
}

/** Fields of the files whose paths match the pattern, besides those that the pattern itself reads from the path. */
export interface PathFields {
  readonly pattern: string;
  readonly fields: FieldMap;
}

/** Aliases of a publisher, and the domains of its pages in lower case. */
export interface PublisherNames {
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Accepts the findings of a rule in some files. */
export interface Waiver {
  readonly rule: string;
  /** A path pattern. */
  readonly path: string;
  readonly reason: string;
  /** The last day on which it applies, `YYYY-MM-DD`; null for no end. */
  readonly until: string | null;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A cluster that the corpus is pushed into. Secrets are never in the file. */
export interface EnginePlace {
  /** Addresses of its nodes. */
  readonly nodes: readonly string[];
  /** The name of the index; null for the usual one. */
  readonly alias: string | null;
  /** A file with the certificates to trust, relative to the corpus folder; null for those of the system. */
  readonly ca: string | null;
  /** The name of this corpus among those pushed to the same index. */
  readonly part: string | null;
}

/** The contents of `corpus.config.json`. */
export interface Configuration extends Globs, DateReading {
  /** As `--map`: maps a field to the key of an export or a table. */
  readonly map: FieldMap;
  readonly paths: readonly PathFields[];
  /** Keyed by the name that records use. */
  readonly publishers: ReadonlyMap<string, PublisherNames>;
  /** Maps the name that records use to its aliases. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** Keyed by rule id; the check reports unknown rules. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity | 'off'; readonly line: number }>;
  readonly waivers: readonly Waiver[];
  readonly failOn: Severity | null;
  readonly manifest: ManifestMode | null;
  readonly engine: EnginePlace | null;
}

/** The configuration of a corpus without the file. */
export const NO_CONFIGURATION: Configuration = {
  include: [],
  exclude: [],
  map: {},
  paths: [],
  publishers: new Map(),
  speakers: new Map(),
  dates: [],
  narratives: [],
  rules: new Map(),
  waivers: [],
  failOn: null,
  manifest: null,
  engine: null,
};

/** Files at the top of the corpus folder that are never articles. */
export const CONFIGURATION_FILE = 'corpus.config.json';
/** Written by `corpus check --write-manifest`. */
export const MANIFEST_FILE = 'corpus.manifest';
/** Written by `corpus check --write-baseline`. */
export const BASELINE_FILE = 'corpus.baseline';
