/** The interface of a check rule, and its input: an article with its text, or the whole corpus. */
import type { SourceFile } from '../load/load.js';
import type { Analysis } from '../model/analysis.js';
import type { CheckRule } from '../model/finding.js';
import type { StaleEntry } from './baseline.js';
import type { ManifestState } from './manifest/manifest.js';
import type { StaleWaiver } from './waivers.js';

/** A front matter line with a key. */
export interface KeyLine {
  key: string;
  /** Line of the file, counted from 1. */
  line: number;
}

export interface CheckedArticle {
  file: SourceFile;
  analysis: Analysis;
  /** The front matter keys, in order; empty for pages and exports. */
  keys: readonly KeyLine[];
  /** The current date, `YYYY-MM-DD`. */
  today: string;
}

export interface CheckedLink {
  path: string;
  target: 'inside' | 'outside' | 'broken';
}

interface CheckedCorpus {
  /** The article files, sorted. */
  paths: readonly string[];
  links: readonly CheckedLink[];
  /** Files in an unsupported form, sorted. */
  others: readonly string[];
  /** In path order. */
  analyses: readonly Analysis[];
  manifest: ManifestState;
}

/** Entries of the configuration and the baseline that match nothing; known once all other rules have run. */
interface Leftovers {
  waivers: readonly StaleWaiver[];
  baseline: readonly StaleEntry[];
}

/** What a rule reports; the engine turns it into a finding. */
export interface Remark {
  message: string;
  /** How to fix it. */
  hint: string;
  /**
   * Distinguishes it from the rule's other findings in the file: the key, or the text of the line. Part of the
   * fingerprint, so it must not contain numbers that change when lines move or another place is fixed.
   */
  about?: string;
  /** The number of places, of which only the first is reported; 1 by default. */
  places?: number;
}

export interface ArticleRemark extends Remark {
  /** UTF-16 offset in the text of the file. */
  at?: number;
  /** Instead of `at`, if only the line is known. */
  line?: number | null;
}

interface CorpusRemark extends Remark {
  path: string;
  /** Counted from 1. */
  line?: number;
}

/** A rule without a function reports problems of the loader. Each function takes time linear in its input. */
export interface Rule extends Omit<CheckRule, 'rule'> {
  /** Stable, in kebab case; also the name of the file. */
  id: string;
  inArticle?(article: CheckedArticle): Iterable<ArticleRemark>;
  inCorpus?(corpus: CheckedCorpus): Iterable<CorpusRemark>;
  afterwards?(leftovers: Leftovers): Iterable<CorpusRemark>;
}

/** ` (12 places)`; empty for one. */
export const places = (count: number): string => (count > 1 ? ` (${count} places)` : '');
