/** An article extracted from the export of a press database, and a file's articles in the form that loading returns. */
import type { Problem } from '../../../model/problem.js';
import { type FieldEntry, languageNamed, readFields } from '../../fields/fields.js';
import type { FrontMatter, Origins, SourceFile } from '../../source-file.js';
import type { FilesReading, TextSource } from '../form.js';

export interface PressArticle {
  /** Keyed by the record's field names, or other known names for them. */
  fields: Partial<Record<keyof FrontMatter, string | null>>;
  body: string;
  /** Line of the file on which it begins, counted from 1. */
  line: number;
  /** Whether the marker that the form puts below an article follows its text; absent if the form has no such marker. */
  isEnded?: boolean;
}

const ORIGIN = { rule: 'label', confidence: 0.95 };

/**
 * `stated`: how many articles the export claims to contain; null if it does not say. `cutLine`: the line of an article whose end is
 * missing; null if there is none.
 */
export function pressReading(
  { path, encoding, first: ofAll, goesOn }: Pick<TextSource, 'path' | 'encoding' | 'first' | 'goesOn'>,
  articles: readonly PressArticle[],
  stated: number | null = null,
  cutLine: number | null = null,
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
  // The counts of pieces are compared at the end of the file.
  const isMiscounted = ofAll === undefined && stated !== null && stated !== articles.length;
  const line = cutLine ?? (goesOn || isMiscounted ? null : endsEarly(articles));
  if (line !== null) problems.unshift(cutOff(path, line));
  if (isMiscounted) problems.push(miscounted(path, stated, articles.length, articles.at(-1)?.line ?? null));
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

/** The line of the last article if it alone has no end. */
function endsEarly(articles: readonly PressArticle[]): number | null {
  const last = articles.at(-1);
  const others = articles.slice(0, -1);
  const isCut = last?.isEnded === false && others.length > 0 && others.every(({ isEnded }) => isEnded);
  return isCut ? last.line : null;
}

/** Lines below the last article that databases add: page numbers, copyright, terms of use, a summary of the search. */
const BELOW_ALL =
  /^(?:page \d|\d{1,5}$|\W|\(c\)|copyright|database copyright|terms|contact|bibliography|citation style|search (?:summary|strategy)|all rights reserved|lexisnexis|nexis|proquest|factiva|dow jones|about|privacy|end of)/iu;

/** Offset in `text`, from `start` on, of the head of an article that is otherwise missing; -1 if there is none. */
export function cutHead(text: string, start: number): number {
  const first = text.slice(start).search(/\S/u);
  if (first < 0) return -1;
  const at = start + first;
  return BELOW_ALL.test(text.slice(at, at + 200)) ? -1 : at;
}

/** For an export in which only the last article has no end. */
const cutOff = (path: string, line: number): Problem => ({
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
