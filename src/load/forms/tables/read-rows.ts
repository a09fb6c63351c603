/** Reads the rows below a table's header as articles, each with its own path: `all.csv#3`, by its number below the header. */
import type { LoadingRule, Problem } from '../../../model/problem.js';
import type { FigureOrder } from '../../../text/written-date.js';
import { bodyText, cutMark } from '../../body-text.js';
import { readArticleObject } from '../../json/json.js';
import type { SourceFile } from '../../source-file.js';
import type { FilesReading, TextSource } from '../form.js';
import type { Row } from './rows.js';

const FAULTS: readonly [rule: LoadingRule, message: string, hint: string][] = [
  [
    'broken-record',
    'has a different number of cells than the header and is left out',
    'quote cells that hold the separator',
  ],
  [
    'broken-record',
    'opens a quote that is never closed; from there on each line is read as a row',
    'close the quote, or double it',
  ],
  [
    'broken-record',
    'has no article text and is left out',
    'name the column that holds the text: --map body=COLUMN',
  ],
  [
    'cut-text',
    'has only the beginning of an article, as the sender has cut it',
    'fetch the articles from their addresses',
  ],
];
const [CELLS, OPEN, BODILESS, CUT] = [0, 1, 2, 3];

export async function readRows(
  { path, encoding, map }: TextSource,
  names: readonly string[],
  rows: Iterable<Row>,
  order: FigureOrder | null,
): Promise<FilesReading> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const faults: number[][] = FAULTS.map(() => []);
  const isHeader = (cells: readonly string[]): boolean =>
    names.every((name, at) => cells[at]?.trim() === name);
  let number = -1;
  for (const { cells, line, open } of rows) {
    if (number < 0) {
      // Excel may write the separator on a line above the header.
      if (isHeader(cells)) number = 0;
      continue;
    }
    number += 1;
    if (open) faults[OPEN]?.push(line);
    if (open || cells.length > names.length || cells.length * 2 < names.length) {
      if (!open) faults[CELLS]?.push(line);
      continue;
    }
    const article = readArticleObject(objectOf(names, cells), map, line, order);
    if (!article) {
      faults[BODILESS]?.push(line);
      continue;
    }
    for (const problem of article.problems) problems.push({ ...problem, path, fatal: false });
    if (cutMark(article.body) !== null) faults[CUT]?.push(line);
    const own = `${path}#${number}`;
    files.push({
      path: own,
      text: await bodyText(article.body),
      encoding,
      frontMatter: { ...article.fields, id: article.fields.id ?? own },
      bodyStart: 0,
      derived: article.origins,
    });
  }
  for (const [at, [rule, message, hint]] of FAULTS.entries()) {
    const [line] = faults[at] ?? [];
    if (line !== undefined) {
      problems.push({ rule, path, line, message, hint, fatal: false, places: faults[at]?.length ?? 1 });
    }
  }
  return { files, problems, numbered: Math.max(0, number) };
}

/** If two columns have the same name, the first counts. */
function objectOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const entries = names.map((name, at): [string, string] => [name, cells[at] ?? '']);
  return Object.fromEntries(entries.reverse().filter(([name, cell]) => name !== '' && cell !== ''));
}
