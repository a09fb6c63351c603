/** Reads JSON or JSON Lines as articles, each with its own path: `export.jsonl#3`. */
import type { FieldMap } from '../../model/field-map.js';
import type { LoadingRule, Problem } from '../../model/problem.js';
import type { Decoded } from '../../text/decode.js';
import { isObject } from '../../text/json-object.js';
import { bodyText, cutMark } from '../body-text.js';
import type { SourceFile } from '../source-file.js';
import { readArticleObject } from './article-object.js';
import {
  type ExportObject,
  feedTitle,
  objectsOfDocument,
  objectsOfLines,
  openArray,
} from './export-objects.js';

const LINES = /\.(?:jsonl|ndjson)$/iu;

/** Whether the first line is a complete object and more follows. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || end > MAX_FIRST_LINE) return false;
  try {
    return isObject(JSON.parse(text.slice(0, end))) && text.slice(end).trim() !== '';
  } catch {
    return false;
  }
}

const MAX_FIRST_LINE = 20_000_000;

/** Offset of an array of articles that continues after the first piece of a large file; null if there is none. */
export const arrayOfArticles = (text: string, map: FieldMap): number | null =>
  openArray(text, (object) => readArticleObject(object, map, 1) !== null);

/** A piece of a large JSON Lines file or of one array. `goesOn`: more follows. */
export interface ExportPiece {
  ofLines: boolean;
  goesOn: boolean;
}

/** Articles in file order. An unusable object is reported with its line; the rest is read. */
export async function readExport(
  path: string,
  { text, encoding }: Decoded,
  map: FieldMap,
  piece: ExportPiece | null = null,
): Promise<{ files: SourceFile[]; problems: Problem[]; numbered: number }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const bodiless: number[] = [];
  const cut: number[] = [];
  const note = (
    rule: LoadingRule,
    line: number,
    message: string,
    hint: string | null,
    fatal: boolean,
  ): void => {
    problems.push({ rule, path, line, message, hint, fatal });
  };
  const objects =
    (piece?.ofLines ?? (LINES.test(path) || isLines(text)))
      ? objectsOfLines(text)
      : objectsOfDocument(text, (object) => readArticleObject(object, map, 1) !== null, {
          isPiece: piece !== null,
          goesOn: piece?.goesOn ?? false,
        });
  const feed = feedTitle(text);
  let numbered = 0;
  for (const found of objects) {
    numbered = found.number ?? numbered;
    const article = found.object && readArticleObject(found.object, map, found.line);
    if (!found.object) note('broken-record', found.line, found.fault ?? '', FIX, true);
    else if (!article) bodiless.push(found.line);
    else {
      for (const { rule, line, message, hint } of article.problems) note(rule, line, message, hint, false);
      if (cutMark(article.body) !== null) cut.push(found.line);
      article.fields.publisher ??= feed;
      files.push(await asFile(path, encoding, found, article));
    }
  }
  const counted = (rule: LoadingRule, lines: readonly number[], message: string, hint: string): void => {
    const [line] = lines;
    if (line === undefined) return;
    problems.push({ rule, path, line, message, hint, fatal: false, places: lines.length });
  };
  counted('broken-record', bodiless, 'has no article text and is left out', bodyHint(map));
  counted('cut-text', cut, 'has only the beginning of an article, as the sender has cut it', CUT_HINT);
  return { files, problems, numbered };
}

const CUT_HINT = 'fetch the articles from their addresses if their whole text is needed';

const FIX = 'fix it or remove it; the rest of the file is read';

const bodyHint = ({ body }: FieldMap): string =>
  body === undefined
    ? 'name the key that holds the text: --map body=KEY'
    : `there is nothing under the key that --map body=${body} names`;

async function asFile(
  path: string,
  encoding: SourceFile['encoding'],
  { number }: ExportObject,
  { body, fields, origins }: NonNullable<ReturnType<typeof readArticleObject>>,
): Promise<SourceFile> {
  const own = number === null ? path : `${path}#${number}`;
  return {
    path: own,
    text: await bodyText(body),
    encoding,
    frontMatter: { ...fields, id: fields.id ?? (number === null ? path.replace(/\.[^./]+$/u, '') : own) },
    bodyStart: 0,
    derived: origins,
  };
}
