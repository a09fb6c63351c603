/** Which files may hold articles, and how large they may be, as far as their names say. Their content decides the rest. */

/** What a name promises. A bundle is a file of several articles: a feed, a table, mail, an archive. */
export type FileForm = 'text' | 'page' | 'export' | 'bundle';

const FORMS: readonly [RegExp, FileForm][] = [
  [/\.(?:txt|md|markdown)$/iu, 'text'],
  [/\.(?:x?html?|shtml?)(?:[?@][^/]{1,200}|\.\d{1,3})?$/iu, 'page'],
  [/\.(?:json|jsonl|ndjson)$/iu, 'export'],
  [/\.(?:csv|tsv|tab|xml|rss|atom|rdf|sgml?|eml|mbox|warc|wet)$/iu, 'bundle'],
  [/\.(?:txt|md|html?|json|jsonl|ndjson|csv|tsv|xml|sgml?|mbox|warc|wet)\.gz$/iu, 'bundle'],
];

/** Names that programs on servers have, and wget gives: `story.php`, `index.php@id=7`, `view?id=7`; or no suffix at all. */
const DOUBTFUL =
  /(?:\.(?:php\d?|aspx?|jspx?|cfm|cgi)(?:\.\d{1,3})?|[?@][^/]{0,100}=[^/]{0,100}|(?:^|\/)[^/.]{1,255})$/iu;

/** Whether only the content says if a file is a page. */
export const isDoubtful = (path: string): boolean => fileForm(path) === null && DOUBTFUL.test(path);

/** Null for a file that is none of the corpus. */
export const fileForm = (path: string): FileForm | null =>
  FORMS.find(([name]) => name.test(path))?.[1] ?? null;

/** Bytes. A larger text is no single article; only a text file may be a bundle. */
export const MAX_TEXT_BYTES = 20_000_000;

/** Bytes. Pages of news have 0.1 to 2 MB; the time for the tree grows faster than its size. */
const MAX_PAGE_BYTES = 8_000_000;

/** Bytes. A bundle is held whole while it is read. */
export const MAX_BUNDLE_BYTES = 300_000_000;

const MARKDOWN = /\.(?:md|markdown)$/iu;

/** Bytes that a file of this name may have. */
export function limitOf(path: string): number {
  const form = fileForm(path);
  if (form === 'page') return MAX_PAGE_BYTES;
  return MARKDOWN.test(path) ? MAX_TEXT_BYTES : MAX_BUNDLE_BYTES;
}
