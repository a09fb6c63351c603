/**
 * A folder of annotated pages: `ID.txt` beside `gold.ndjson`, one line a page with `id`, `site`, `lang` and those of `title`,
 * `authors`, `publisher`, `body` that are known. Subfolders are read too; a page may occur in several.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import type { SourceFile } from '../../src/load/load.js';

export interface Gold {
  id: string;
  site: string;
  lang: string;
  kind: string;
  title: string | null;
  authors: string[];
  publishers: string[];
  /** The right body, and others that are as right. */
  bodies: string[];
}

export interface AnnotatedPage {
  /** The name of its folder. */
  folder: string;
  gold: Gold;
  file: SourceFile;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

function goldOf(line: string): Gold | null {
  const read: unknown = JSON.parse(line);
  if (!isObject(read)) return null;
  const id = textOf(read.id);
  return {
    id,
    site: textOf(read.site) || hostOf(textOf(read.url)) || id,
    lang: textOf(read.lang),
    kind: textOf(read.kind),
    title: textOf(read.title) || null,
    authors: textsOf(read.authors),
    publishers: textsOf(read.publisher),
    bodies: [...textsOf(read.body), ...textsOf(read.body_alt)],
  };
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/u.exec(url)?.[1] ?? '';

function pagesIn(folder: string): AnnotatedPage[] {
  const list = join(folder, 'gold.ndjson');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const gold = goldOf(line);
    const path = gold && join(folder, `${gold.id}.txt`);
    if (!gold || !path || !existsSync(path)) return [];
    const { file } = asSourceFile(`${gold.id}.txt`, { text: readFileSync(path, 'utf8'), encoding: 'utf-8' });
    return [{ folder: basename(folder), gold, file }];
  });
}

/** The pages of a folder and of the folders in it, in the order of their names. */
export function annotatedPages(folder: string): AnnotatedPage[] {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return [...pagesIn(folder), ...inside.flatMap((name) => pagesIn(join(folder, name)))];
}

/** The sites of the pages of one `gold.ndjson`. */
export const sitesIn = (list: string): Set<string> =>
  new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => goldOf(line)?.site ?? []),
  );
