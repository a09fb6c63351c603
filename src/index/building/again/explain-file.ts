/** Reads one file again and explains each of its lines, which no index stores. */

import { narrativeBy } from '../../../extract/extract.js';
import type { ReadingOptions } from '../../../folder/folder.js';
import { readSources } from '../../../load/load.js';
import { type Article, articleRef } from '../../../model/article.js';
import { CorpusError } from '../../../model/corpus-error.js';
import type { ExplainedLine } from '../../../model/explanation.js';
import { explainLines, parseArticle } from '../../../parse/parse.js';
import { codePointOffsets, toTextSpan } from '../../../text/offsets.js';
import { withNamed } from '../named-fields.js';
import { fileOf } from './file-of.js';

/**
 * Returns every non-blank line of the article's text; `repeated` holds hashes of lines shared with other
 * articles. @throws CorpusError if the file can no longer be read.
 */
export async function explainFile(
  dir: string,
  of: Article,
  options: ReadingOptions,
  repeated: ReadonlySet<number>,
): Promise<ExplainedLine[]> {
  const { path } = of;
  const { files } = await readSources(dir, fileOf(path), options.map);
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new CorpusError(`${path}: can no longer be read`, 'run the command again');
  const { text } = file;
  const toCodePoint = codePointOffsets(text);
  const article = articleRef(of);
  let line = 1;
  let counted = 0;
  const named = withNamed(file, options.paths);
  const narrative = narrativeBy(parseArticle(named, options.today, repeated), options);
  return explainLines(named, options.today, repeated).map(({ start, end, kept, reason, gives, ranked }) => {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    return {
      article,
      line,
      ...toTextSpan(text, { start, end }, toCodePoint),
      kept,
      reason,
      gives,
      ranked,
      narrative,
    };
  });
}
