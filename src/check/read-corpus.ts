/** Reads a folder for the check: files, records, links and loading problems, and the findings in each text. */
import { aliasesOf, findFiles, linkTarget, mapBounded, noArticles, withAliases } from '../folder/folder.js';
import { analyseFiles, type FileAnalysis, type ReadingOptions } from '../index/index.js';
import { readSources, type SourceFile } from '../load/load.js';
import type { Analysis } from '../model/analysis.js';
import type { Configuration } from '../model/configuration.js';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { ChosenRule } from './chosen-rules.js';
import { findingOf } from './finding-of.js';
import { keyLines } from './key-lines.js';
import { placesIn } from './places.js';
import type { CheckedArticle, CheckedLink } from './rule.js';

export interface ReadCorpus {
  paths: string[];
  links: CheckedLink[];
  /** Files in an unsupported form, sorted. */
  others: string[];
  /** In path order. */
  files: Pick<FileAnalysis, 'path' | 'analyses'>[];
  problems: Problem[];
}

/** @throws CorpusError if the folder is missing, cannot be read or holds nothing to check. */
export async function readCorpus(
  dir: string,
  options: ReadingOptions,
  configuration: Configuration,
): Promise<ReadCorpus> {
  const { paths, links, others, problems } = await findFiles(dir, configuration);
  if (!configuration.only && paths.length === 0 && links.length === 0 && problems.length === 0) {
    throw noArticles(dir, others);
  }
  const aliases = aliasesOf(configuration);
  const files = await analyseFiles(dir, paths, options);
  return {
    paths,
    others,
    links: await mapBounded(links, async (path) => ({ path, target: await linkTarget(dir, path) })),
    files: files.map(({ path, analyses }) => ({
      path,
      analyses: analyses.map((analysis) => withAliases(analysis, aliases)),
    })),
    problems: [
      // Links are reported by the rules that know their targets.
      ...problems.filter(({ rule }) => rule !== 'link-left-out'),
      ...files.flatMap((file) => file.problems),
    ],
  };
}

/** Runs the rules on the texts, which are read again one by one and not kept in memory. */
export async function checkTexts(
  dir: string,
  files: readonly Pick<FileAnalysis, 'path' | 'analyses'>[],
  options: ReadingOptions,
  rules: readonly ChosenRule[],
): Promise<Finding[]> {
  if (!rules.some(({ inArticle }) => inArticle)) return [];
  return (await mapBounded(files, (file) => checkFile(dir, file, options, rules))).flat();
}

/** Pairs the file's text with its records. A file deleted meanwhile is reported by the next run. */
async function checkFile(
  dir: string,
  { path, analyses }: Pick<FileAnalysis, 'path' | 'analyses'>,
  { today, map }: ReadingOptions,
  rules: readonly ChosenRule[],
): Promise<Finding[]> {
  if (analyses.length === 0) return [];
  const { files } = await readSources(dir, path, map);
  return files.flatMap((file, at) => {
    const analysis = analyses[at];
    return analysis && analysis.article.path === file.path ? checkArticle(file, analysis, today, rules) : [];
  });
}

function checkArticle(
  file: SourceFile,
  analysis: Analysis,
  today: string,
  rules: readonly ChosenRule[],
): Finding[] {
  const article: CheckedArticle = { file, analysis, keys: keyLines(file), today };
  const placeOf = placesIn(file.text);
  return rules.flatMap((rule) =>
    [...(rule.inArticle?.(article) ?? [])].map((remark): Finding => {
      const { at, line = null } = remark;
      // In a text extracted from a page or an export, offsets do not correspond to lines of the file.
      const place = at === undefined || file.derived ? { line, column: null } : placeOf(at);
      return findingOf(rule, file.path, remark, place);
    }),
  );
}
