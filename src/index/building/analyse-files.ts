/** Analyses files straight from the disk, without the index. */

import type { ReadingOptions } from '../../folder/folder.js';
import { aliasesOf, mapBounded } from '../../folder/folder.js';
import type { Analysis } from '../../model/analysis.js';
import { NO_CONFIGURATION } from '../../model/configuration.js';
import type { Problem } from '../../model/problem.js';
import { draftOf } from './analyse-file.js';
import { repeatedLines } from './repeated-lines.js';

export interface FileAnalysis {
  path: string;
  /** One per article; empty if a fatal problem prevented reading. */
  analyses: Analysis[];
  problems: readonly Problem[];
}

/** Results are in the order of `paths`; names are as the articles spell them. */
export async function analyseFiles(
  dir: string,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<FileAnalysis[]> {
  const reading = { ...options, aliases: aliasesOf(NO_CONFIGURATION), omitted: null };
  const alone = await mapBounded(paths, (path) => draftOf(dir, { path, again: null }, reading, false));
  const repeated = repeatedLines(
    alone.flatMap(({ articles }) => articles.map(({ lines }) => lines)),
  ).values();
  const wanted = alone.map(({ articles }) => articles.map(() => repeated.next().value ?? []));
  return mapBounded([...alone.entries()], async ([at, file]) => {
    const without = wanted[at] ?? [];
    const lines = file.articles.map((article) => article.lines);
    const again = without.some((hashes) => hashes.length > 0)
      ? await draftOf(dir, { path: file.path, again: { sha256: null, lines, without } }, reading, false)
      : file;
    const { path, problems, articles } = again;
    return { path, problems, analyses: articles.map(({ analysis }) => analysis) };
  });
}
