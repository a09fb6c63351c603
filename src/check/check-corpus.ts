/**
 * Runs the check rules over a folder: on each text, on all records and names together, and on the comparison with
 * the manifest; then removes waived findings and those in the baseline. Reads the files, never the index. Time is
 * linear in the corpus.
 */
import { type AskedReading, readConfiguration, readingOf, readKept } from '../folder/folder.js';
import { BASELINE_FILE, type Configuration, type ManifestMode } from '../model/configuration.js';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { applyBaseline, readBaseline } from './baseline.js';
import { type ChosenRule, chosenRules } from './chosen-rules.js';
import { findingOf, findingOfProblem } from './finding-of.js';
import { MANIFEST_RULES, manifestState } from './manifest/manifest.js';
import { checkTexts, type ReadCorpus, readCorpus } from './read-corpus.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/rules.js';
import { applyWaivers } from './waivers.js';

export interface CheckReport {
  /** Sorted by path, then place, then rule. */
  findings: Finding[];
  /** The number of findings waived by the configuration, and of those in the baseline. */
  waived: number;
  known: number;
  /** Problems that kept files from being checked, but belong to no rule that ran. */
  untold: Problem[];
  /** False if a file or folder could not be read. */
  complete: boolean;
  /** The number of files checked, and of articles in them. */
  files: number;
  articles: number;
  configuration: Configuration;
}

export interface Asked {
  /** Ids of rules; null for all of them. */
  ids: readonly string[] | null;
  /** Null for the value in the configuration, or else `auto`. */
  manifest: ManifestMode | null;
  /** Checks only these paths; null for the whole folder. */
  only: readonly string[] | null;
}

const ALL: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Finding, b: Finding): number =>
  compare(a.path, b.path) ||
  compare(a.line ?? 0, b.line ?? 0) ||
  compare(a.column ?? 0, b.column ?? 0) ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

/**
 * Checks the corpus in `dir`.
 * @throws CorpusError if the folder is missing, cannot be read or holds nothing to check, or if its configuration
 * or baseline is invalid.
 */
export async function checkCorpus(dir: string, options: AskedReading, asked: Asked): Promise<CheckReport> {
  const { only } = asked;
  const configuration = { ...(await readConfiguration(dir)), ...(only && { only }) };
  const rules = chosenRules(asked.ids, configuration);
  const mode = only ? 'off' : (asked.manifest ?? configuration.manifest ?? 'auto');
  const found = await findAll(dir, options, configuration, rules, mode);
  const ran = new Set(rules.map(({ id }) => id));
  const waivers = applyWaivers(found.findings, configuration.waivers, ran, options.today);
  const text = await readKept(dir, BASELINE_FILE);
  const entries = text === null ? [] : readBaseline(text);
  // Entries of rules that no longer exist are stale too.
  const judged = new Set([...ran, ...entries.map(({ rule }) => rule).filter((id) => !ALL.has(id))]);
  const baseline = applyBaseline(waivers.findings, entries, judged);
  const leftovers = { waivers: waivers.stale, baseline: baseline.stale };
  // Otherwise entries of files that were not checked would count as fixed.
  const stale = only ? [] : remarksOf(rules, ({ afterwards }) => afterwards?.(leftovers));
  return {
    findings: [...baseline.findings, ...stale].sort(inOrder),
    waived: waivers.waived,
    known: baseline.known,
    untold: found.problems.filter(({ fatal, rule }) => fatal && !ran.has(rule)),
    complete: !found.problems.some(({ fatal }) => fatal),
    files: found.paths.length,
    articles: found.files.reduce((sum, { analyses }) => sum + analyses.length, 0),
    configuration,
  };
}

/** The findings for a new baseline: those of all rules except manifest and baseline rules, without waived ones. */
export async function findingsForBaseline(dir: string, options: AskedReading): Promise<Finding[]> {
  const configuration = await readConfiguration(dir);
  const rules = chosenRules(null, configuration).filter(({ id }) => !MANIFEST_RULES.has(id));
  const { findings } = await findAll(dir, options, configuration, rules, 'off');
  return applyWaivers(findings, configuration.waivers, new Set(), options.today).findings.sort(inOrder);
}

async function findAll(
  dir: string,
  options: AskedReading,
  configuration: Configuration,
  rules: readonly ChosenRule[],
  mode: ManifestMode,
): Promise<ReadCorpus & { findings: Finding[] }> {
  const reading = readingOf(configuration, options);
  const corpus = await readCorpus(dir, reading, configuration);
  const { paths, links, others, files, problems } = corpus;
  const manifest = await manifestState(
    dir,
    files,
    rules.some(({ id }) => MANIFEST_RULES.has(id)) ? mode : 'off',
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const told = problems.flatMap((problem): Finding[] => {
    const rule = byId.get(problem.rule);
    return rule ? [findingOfProblem(rule, problem)] : [];
  });
  const whole = { paths, links, others, manifest, analyses: files.flatMap(({ analyses }) => analyses) };
  const compared = remarksOf(rules, ({ inCorpus }) => inCorpus?.(whole));
  const ofTexts = await checkTexts(dir, files, reading, rules);
  return { ...corpus, findings: [...told, ...ofTexts, ...compared].sort(inOrder) };
}

type CorpusRemarks = ReturnType<NonNullable<Rule['inCorpus']>>;

const remarksOf = (rules: readonly ChosenRule[], ask: (rule: Rule) => CorpusRemarks | undefined): Finding[] =>
  rules.flatMap((rule) =>
    [...(ask(rule) ?? [])].map((remark) =>
      findingOf(rule, remark.path, remark, { line: remark.line ?? null, column: null }),
    ),
  );
