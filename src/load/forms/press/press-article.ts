/** An article cut out of the export of a press database, and the file's articles as loading gives them. */
import type { Problem } from '../../../model/problem.js';
import { type FieldEntry, languageNamed, readFields } from '../../fields/fields.js';
import type { FrontMatter, Origins, SourceFile } from '../../source-file.js';
import type { FilesReading, TextSource } from '../form.js';

export interface PressArticle {
  /** Under the names of the record's fields, or others that are known for them. */
  fields: Partial<Record<keyof FrontMatter, string | null>>;
  body: string;
  /** Line of the file on which it begins, counted from 1. */
  line: number;
}

const ORIGIN = { rule: 'label', confidence: 0.95 };

/** `stated`: how many articles the export says it holds; null where it does not say. */
export function pressReading(
  { path, encoding, first: ofAll }: Pick<TextSource, 'path' | 'encoding' | 'first'>,
  articles: readonly PressArticle[],
  stated: number | null = null,
): FilesReading {
  const problems: Problem[] = [];
  const several = articles.length > 1;
  const files = articles.map(({ fields: written, body, line }, index): SourceFile => {
    const entries = Object.entries(written).map(([key, value]): FieldEntry => ({ key, value, line }));
    const { fields, problems: found } = readFields(entries);
    for (const problem of found) problems.push({ ...problem, path, fatal: false });
    const own = several ? `${path}#${index + 1}` : path;
    const derived: Origins = Object.fromEntries(Object.keys(fields).map((field) => [field, ORIGIN]));
    const frontMatter = {
      ...fields,
      id: fields.id ?? (several ? own : path.replace(/\.[^./]+$/u, '')),
      language: languageNamed(fields.language),
    };
    return { path: own, text: body, encoding, frontMatter, bodyStart: 0, derived, clean: true };
  });
  // The count of a piece is compared with the others' at the end of the file.
  if (ofAll === undefined && stated !== null && stated !== articles.length) {
    problems.push(miscounted(path, stated, articles.length, articles.at(-1)?.line ?? null));
  }
  const empty = articles.filter(({ body }) => body.trim() === '');
  const [first] = empty;
  if (first) {
    const count = empty.length === 1 ? 'an article has' : `${empty.length} articles have`;
    problems.push({
      rule: 'empty-body',
      path,
      line: first.line,
      message: `${count} no text`,
      hint: 'export the full text and not the list of results',
      fatal: false,
    });
  }
  return { files, problems, stated };
}

/** For an export whose last article has no end, though the others have. */
export const cutOff = (path: string, line: number): Problem => ({
  rule: 'broken-record',
  path,
  line,
  message: 'ends in the middle of an article',
  hint: 'export it again; the rest of the file is read',
  fatal: false,
});

export const miscounted = (path: string, stated: number, found: number, line: number | null): Problem => ({
  rule: 'missing-articles',
  path,
  line,
  message: `says that it holds ${stated} ${stated === 1 ? 'article' : 'articles'}, and ${found} ${found === 1 ? 'was' : 'were'} found`,
  hint: 'export it again; what was found is read',
  fatal: false,
});
