/**
 * Runs the check rules over a folder: on its texts, on all records and names at once, and on how it stands to its
 * manifest; then takes out what the configuration waives and what the baseline knows. Reads the files themselves and
 * no index. Time is linear in the corpus.
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
  /** By path, then place, then rule. */
  findings: Finding[];
  /** How many findings the configuration waives, and how many the baseline has. */
  waived: number;
  known: number;
  /** What kept files from being checked and belongs to none of the rules asked for. */
  untold: Problem[];
  /** False where a file or folder could not be read. */
  complete: boolean;
  /** Files looked at, and articles in them. */
  files: number;
  articles: number;
  configuration: Configuration;
}

export interface Asked {
  /** Ids of rules; null for all. */
  ids: readonly string[] | null;
  /** Null for what the configuration says, and else `auto`. */
  manifest: ManifestMode | null;
  /** Paths that alone are checked; null for the whole folder. */
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
 * @throws CorpusError where the folder is missing, cannot be read or holds nothing to check, and where its
 * configuration or baseline cannot be meant.
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
  // An entry of a rule that there no longer is stands for nothing either.
  const judged = new Set([...ran, ...entries.map(({ rule }) => rule).filter((id) => !ALL.has(id))]);
  const baseline = applyBaseline(waivers.findings, entries, judged);
  const leftovers = { waivers: waivers.stale, baseline: baseline.stale };
  // What other files have would be taken for mended.
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

/** The findings that a baseline takes in: of all rules but those on manifest and baseline, less what is waived. */
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
