/** A text as a file without a name of its own, parsed. */
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import type { ParsedArticle } from '../../src/parse/parse.js';
import { parseArticle } from '../../src/parse/parse-article.js';

const TODAY = '2021-03-04';

export function parse(text: string, path = 'a.txt'): ParsedArticle {
  const { file } = asSourceFile(path, { text, encoding: 'utf-8' });
  return parseArticle(file, TODAY);
}
