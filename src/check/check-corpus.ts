/**
 * Runs the check rules over a folder: on the texts, file by file, each let go before the next, and on all records and
 * names at once. Reads the files themselves and no index. Time is linear in the corpus.
 */
import { findFiles } from '../load/find-files.js';
import { linkTarget } from '../load/links.js';
import { readSourceFiles } from '../load/read-source-files.js';
import type { SourceFile } from '../load/source-file.js';
import type { Analysis } from '../model/analysis.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { analyseFiles, type FileAnalysis, mapBounded, type ReadingOptions } from '../store/analyse-files.js';
import { keyLines } from './key-lines.js';
import { placesIn } from './places.js';
import type { CheckedArticle, CheckedLink, Rule } from './rule.js';
import { RULES } from './rules/index.js';

export interface CheckReport {
  /** By path, then place, then rule. */
  findings: Finding[];
  /** What kept files from being checked and belongs to none of the rules asked for. */
  untold: Problem[];
  /** False where a file or folder could not be read. */
  complete: boolean;
  /** Files looked at, and articles in them. */
  files: number;
  articles: number;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Finding, b: Finding): number =>
  compare(a.path, b.path) ||
  compare(a.line ?? 0, b.line ?? 0) ||
  compare(a.column ?? 0, b.column ?? 0) ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

/**
 * Checks the corpus in `dir` by the rules with the given ids; null for all of them.
 * @throws CorpusError where the folder is missing, cannot be read or holds nothing to check.
 */
export async function checkCorpus(
  dir: string,
  options: ReadingOptions,
  ids: readonly string[] | null,
): Promise<CheckReport> {
  const rules = RULES.filter(({ id }) => ids === null || ids.includes(id));
  const { paths, links, problems: ofFolder } = await findFiles(dir);
  if (paths.length === 0 && links.length === 0 && ofFolder.length === 0) {
    throw new CorpusError(
      `${dir}: holds no articles`,
      'put .txt or .md files there, or name another with --corpus',
    );
  }
  const files = await analyseFiles(dir, paths, options, null);
  const ofTexts = rules.some(({ inArticle }) => inArticle)
    ? await mapBounded(files, (file) => checkFile(dir, file, options, rules))
    : [];
  const targets = await mapBounded(
    links,
    async (path): Promise<CheckedLink> => ({ path, target: await linkTarget(dir, path) }),
  );
  const analyses = files.flatMap((file) => file.analyses);
  // What links are is told by the rules that know where they lead.
  const problems = [
    ...ofFolder.filter(({ rule }) => rule !== 'link-left-out'),
    ...files.flatMap((file) => file.problems),
  ];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const told = problems.flatMap((problem): Finding[] => {
    const rule = byId.get(problem.rule);
    return rule ? [ofProblem(rule, problem)] : [];
  });
  const compared = rules.flatMap((rule) =>
    [...(rule.inCorpus?.({ paths, links: targets, analyses }) ?? [])].map(
      ({ path, message, hint }): Finding => ({
        rule: rule.id,
        severity: rule.severity,
        path,
        line: null,
        column: null,
        message,
        hint,
      }),
    ),
  );
  return {
    findings: [...told, ...ofTexts.flat(), ...compared].sort(inOrder),
    untold: problems.filter(({ fatal, rule }) => fatal && !byId.has(rule)),
    complete: !problems.some(({ fatal }) => fatal),
    files: paths.length,
    articles: analyses.length,
  };
}

/** The file's text once more, beside the records made of it. A file that has just gone is told of the next time. */
async function checkFile(
  dir: string,
  { path, analyses }: FileAnalysis,
  { today, map }: ReadingOptions,
  rules: readonly Rule[],
): Promise<Finding[]> {
  if (analyses.length === 0) return [];
  const { files } = await readSourceFiles(dir, path, map);
  return files.flatMap((file, at) => {
    const analysis = analyses[at];
    return analysis && analysis.article.path === file.path ? checkArticle(file, analysis, today, rules) : [];
  });
}

function checkArticle(
  file: SourceFile,
  analysis: Analysis,
  today: string,
  rules: readonly Rule[],
): Finding[] {
  const article: CheckedArticle = { file, analysis, keys: keyLines(file), today };
  const placeOf = placesIn(file.text);
  return rules.flatMap(({ id, severity, inArticle }) =>
    [...(inArticle?.(article) ?? [])].map(({ at, line = null, message, hint }): Finding => {
      // A text made from a page or an export has lines of its own, which say nothing of the file's.
      const place = at === undefined || file.derived ? { line, column: null } : placeOf(at);
      return { rule: id, severity, path: file.path, line: place.line, column: place.column, message, hint };
    }),
  );
}

/** What keeps a file out of every answer is an error, whatever the rule. */
const ofProblem = (rule: Rule, { path, line, message, hint, fatal }: Problem): Finding => ({
  rule: rule.id,
  severity: fatal ? 'error' : rule.severity,
  path,
  line,
  column: null,
  message,
  hint: hint ?? 'mend the file, or take it out of the folder',
});
