/** Which files may hold articles, and how large they may be, judged by name. The content decides the rest. */

/**
 * The form that a name indicates. A bundle is a file of several articles: a feed, a table, mail, an archive. A document is in a
 * binary or packed format.
 */
export type FileForm = 'text' | 'page' | 'export' | 'bundle' | 'document';

const FORMS: readonly [RegExp, FileForm][] = [
  [/\.(?:txt|md|markdown)$/iu, 'text'],
  [/\.(?:x?html?|shtml?)(?:[?@][^/]{1,200}|\.\d{1,3})?$/iu, 'page'],
  [/\.(?:json|jsonl|ndjson)$/iu, 'export'],
  [/\.(?:csv|tsv|tab|xml|rss|atom|rdf|sgml?|eml|mbox|warc|wet)$/iu, 'bundle'],
  [/\.(?:docx|docm|odt|ott|epub|rtf|pdf)$/iu, 'document'],
  [/\.(?:txt|md|html?|json|jsonl|ndjson|csv|tsv|xml|sgml?|mbox|warc|wet)\.gz$/iu, 'bundle'],
];

/**
 * Names of server scripts and of wget's downloads: `story.php`, `index.php@id=7`, `view?id=7`; or names without
 * an extension.
 */
const DOUBTFUL =
  /(?:\.(?:php\d?|aspx?|jspx?|cfm|cgi)(?:\.\d{1,3})?|[?@][^/]{0,100}=[^/]{0,100}|(?:^|\/)[^/.]{1,255})$/iu;

/** Whether only the content can show if a file is a page. */
export const isDoubtful = (path: string): boolean => fileForm(path) === null && DOUBTFUL.test(path);

/** Null for a file that does not belong to the corpus. */
export const fileForm = (path: string): FileForm | null =>
  FORMS.find(([name]) => name.test(path))?.[1] ?? null;

/** In bytes. Larger texts are not single articles, though a text file may be a bundle. */
export const MAX_TEXT_BYTES = 20_000_000;

/** In bytes. News pages have 0.1 to 2 MB; parsing time grows faster than the size. */
const MAX_PAGE_BYTES = 8_000_000;

/** In bytes. A bundle is held in memory while it is read. */
export const MAX_BUNDLE_BYTES = 300_000_000;

/** In bytes. Large documents consist mostly of pictures. */
const MAX_DOCUMENT_BYTES = 100_000_000;

const MARKDOWN = /\.(?:md|markdown)$/iu;

/** Size limit in bytes for a file of this name. */
export function limitOf(path: string): number {
  const form = fileForm(path);
  if (form === 'page') return MAX_PAGE_BYTES;
  if (form === 'document') return MAX_DOCUMENT_BYTES;
  return MARKDOWN.test(path) ? MAX_TEXT_BYTES : MAX_BUNDLE_BYTES;
}
