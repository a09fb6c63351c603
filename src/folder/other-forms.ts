/** Files in unsupported forms: what they are, judged by name, and how many there are of each form. */
import { lazily } from '../text/lazily.js';

export interface OtherForm {
  one: string;
  many: string;
  /** False for the assets of a page and files of a system, which hold no articles. */
  mayHoldArticles: boolean;
}

type Row = readonly [suffixes: string, one: string, many: string];

/** Forms that may hold articles, by extension. */
const OF_ARTICLES: readonly Row[] = [
  ['xls xlsx xlsm ods numbers parquet', 'table', 'tables'],
  ['msg pst', 'mail file', 'mail files'],
  ['opml ris bib enw nbib', 'file of markup or references', 'files of markup or references'],
  ['doc dot fodt pages wpd wps', 'word processor document', 'word processor documents'],
  ['mobi azw azw3 fb2', 'book', 'books'],
  ['ppt pptx odp key', 'presentation', 'presentations'],
  ['zip gz tgz bz2 xz zst 7z rar tar wat arc wacz maff mht mhtml webarchive', 'archive', 'archives'],
  ['sqlite sqlite3 db mdb accdb rdata rds pkl', 'database', 'databases'],
  ['tif tiff djvu', 'scan', 'scans'],
];

/** Assets of saved pages and system files, by extension. */
const OF_NONE: readonly Row[] = [
  ['jpg jpeg jpe png gif webp avif svg ico bmp heic', 'picture', 'pictures'],
  ['css js mjs map woff woff2 ttf otf eot swf', 'part of a web page', 'parts of web pages'],
  ['mp3 m4a wav ogg oga flac aac mp4 m4v mov avi webm mkv', 'recording', 'recordings'],
  [
    'py r rmd qmd ipynb sh ts jsx tsx rb pl java c h sql ini toml yaml yml cfg log bak lock',
    'script or setting',
    'scripts or settings',
  ],
];

const formsOf = (rows: readonly Row[], mayHoldArticles: boolean): [string, OtherForm][] =>
  rows.flatMap(([suffixes, one, many]) =>
    suffixes.split(' ').map((suffix): [string, OtherForm] => [suffix, { one, many, mayHoldArticles }]),
  );

const formOf = lazily(() => new Map([...formsOf(OF_ARTICLES, true), ...formsOf(OF_NONE, false)]));

const UNKNOWN: OtherForm = {
  one: 'file of unknown form',
  many: 'files of unknown forms',
  mayHoldArticles: true,
};
const BARE: OtherForm = {
  one: 'file without an extension',
  many: 'files without an extension',
  mayHoldArticles: true,
};

const SUFFIX = /[^/]\.([A-Za-z0-9]{1,12})$/u;

/** In lower case, without the full stop; empty if the name has none. */
const suffixOf = (path: string): string => SUFFIX.exec(path)?.[1]?.toLowerCase() ?? '';

/** The form of an unsupported file, judged by name. */
export function otherForm(path: string): OtherForm {
  const suffix = suffixOf(path);
  return suffix === '' ? BARE : (formOf().get(suffix) ?? UNKNOWN);
}

const MOST_SUFFIXES = 4;

/**
 * "3 files are not read: 2 tables (.csv), 1 file without an extension"; empty if there are none. Most frequent forms
 * first.
 */
export function notReadLine(paths: readonly string[]): string {
  const counts = new Map<string, { form: OtherForm; count: number; suffixes: Set<string> }>();
  for (const path of paths) {
    const form = otherForm(path);
    const entry = counts.get(form.many) ?? { form, count: 0, suffixes: new Set() };
    entry.count += 1;
    if (suffixOf(path) !== '') entry.suffixes.add(`.${suffixOf(path)}`);
    counts.set(form.many, entry);
  }
  const parts = [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.form.many < b.form.many ? -1 : 1))
    .map(({ form, count, suffixes }) => `${count} ${count === 1 ? form.one : form.many}${listed(suffixes)}`);
  if (parts.length === 0) return '';
  const files = paths.length === 1 ? '1 file is' : `${paths.length} files are`;
  return `${files} not read: ${parts.join(', ')}`;
}

function listed(suffixes: ReadonlySet<string>): string {
  if (suffixes.size === 0) return '';
  const all = [...suffixes].sort();
  return ` (${all.slice(0, MOST_SUFFIXES).join(', ')}${all.length > MOST_SUFFIXES ? ', …' : ''})`;
}
