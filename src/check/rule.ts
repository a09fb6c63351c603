/** What a check rule is, and what it sees: an article with its file's text, or the whole corpus once all is read. */
import type { SourceFile } from '../load/load.js';
import type { Analysis } from '../model/analysis.js';
import type { CheckRule } from '../model/finding.js';
import type { StaleEntry } from './baseline.js';
import type { ManifestState } from './manifest/manifest.js';
import type { StaleWaiver } from './waivers.js';

/** A line of front matter that gives a key. */
export interface KeyLine {
  key: string;
  /** In the file, from 1. */
  line: number;
}

export interface CheckedArticle {
  file: SourceFile;
  analysis: Analysis;
  /** The keys of the file's front matter, in its order; none for pages and exports. */
  keys: readonly KeyLine[];
  /** The clock, `YYYY-MM-DD`. */
  today: string;
}

export interface CheckedLink {
  path: string;
  target: 'inside' | 'outside' | 'broken';
}

interface CheckedCorpus {
  /** Of the article files, sorted. */
  paths: readonly string[];
  links: readonly CheckedLink[];
  /** Files whose form is not read, sorted. */
  others: readonly string[];
  /** In the order of the paths. */
  analyses: readonly Analysis[];
  manifest: ManifestState;
}

/** What the configuration and the baseline say in vain; known once all other rules have spoken. */
interface Leftovers {
  waivers: readonly StaleWaiver[];
  baseline: readonly StaleEntry[];
}

/** What a rule has to say. The engine makes a finding of it. */
export interface Remark {
  message: string;
  /** What to do. */
  hint: string;
  /**
   * What tells it from the rule's other findings in the file: the key, the line's text. No number that changes when
   * lines move or another place is mended, as the finding is known again by it.
   */
  about?: string;
  /** In how many places, where only the first is told; 1 where it is left out. */
  places?: number;
}

export interface ArticleRemark extends Remark {
  /** UTF-16 offset in the file's text. */
  at?: number;
  /** Instead of `at`, where only the line is known. */
  line?: number | null;
}

interface CorpusRemark extends Remark {
  path: string;
  /** From 1. */
  line?: number;
}

/** A rule with no function is broken by the problems that loading finds. Each takes time linear in what it sees. */
export interface Rule extends Omit<CheckRule, 'rule'> {
  /** Stable, kebab case; the file is called so too. */
  id: string;
  inArticle?(article: CheckedArticle): Iterable<ArticleRemark>;
  inCorpus?(corpus: CheckedCorpus): Iterable<CorpusRemark>;
  afterwards?(leftovers: Leftovers): Iterable<CorpusRemark>;
}

/** ` (12 places)`; nothing for one. */
export const places = (count: number): string => (count > 1 ? ` (${count} places)` : '');
