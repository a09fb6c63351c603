/** Reads the articles of an EPUB: its parts as pages, with the book's own metadata as weak fields. */
import { decode } from '../../../text/decode.js';
import { NO_FIELDS } from '../../fields/fields.js';
import type { FrontMatter, SourceFile } from '../../source-file.js';
import type { FileBytes, FilesReading, TextReader } from '../form.js';
import { DocumentFault } from './document-text.js';
import { type Book, readBook } from './epub.js';
import type { Zip } from './zip.js';

/** Shorter parts are covers, title pages and dedications. */
const LEAST_WORDS = 30;
const MAX_PART = 8_000_000;

export async function readEpub(
  zip: Zip,
  { path, map }: FileBytes,
  readText: TextReader,
): Promise<FilesReading> {
  const book = readBook(zip);
  const found: SourceFile[] = [];
  const broken: string[] = [];
  for (const part of book.parts) {
    const bytes = zip.read(part);
    const decoded = bytes && bytes.length <= MAX_PART ? decode(bytes) : null;
    if (!decoded || !bytes) {
      broken.push(part);
      continue;
    }
    const { files } = await readText({ ...decoded, path: `${path}.xhtml`, bytes, map });
    found.push(...files.filter(({ text }) => text.split(/\s+/u, LEAST_WORDS + 1).length > LEAST_WORDS));
  }
  if (found.length === 0) {
    throw new DocumentFault(
      'empty-body',
      'is a book without text',
      'its pages are pictures: add a text layer with OCR',
    );
  }
  const repeated = repeatedTitles(found);
  const files = found.map((file, index) => asArticle(file, book, numbered(path, found, index), repeated));
  return { files, problems: broken.length === 0 ? [] : [unreadParts(path, broken)] };
}

const numbered = (path: string, { length }: readonly unknown[], index: number): string =>
  length === 1 ? path : `${path}#${index + 1}`;

/** Titles that several parts share: many programs give each part the title of the book. */
function repeatedTitles(files: readonly SourceFile[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { frontMatter } of files) {
    const title = frontMatter?.title ?? '';
    if (seen.has(title)) repeated.add(title);
    seen.add(title);
  }
  return repeated;
}

const WEAK = { rule: 'document-properties', confidence: 0.4 };

function asArticle(file: SourceFile, book: Book, path: string, repeated: ReadonlySet<string>): SourceFile {
  const own: FrontMatter = file.frontMatter ?? NO_FIELDS;
  const title =
    own.title !== null && (repeated.has(own.title) || own.title === book.title) ? null : own.title;
  const authors = own.authors.length > 0 ? own.authors : book.authors;
  const published = own.published ?? book.published;
  return {
    ...file,
    path,
    frontMatter: { ...own, id: path, title, authors, published, language: own.language ?? book.language },
    derived: {
      ...file.derived,
      ...(own.authors.length === 0 && { authors: WEAK }),
      ...(own.published === null && { published: WEAK }),
      ...(own.language === null && { language: WEAK }),
    },
  };
}

const unreadParts = (path: string, parts: readonly string[]): FilesReading['problems'][number] => ({
  rule: 'broken-record',
  path,
  line: null,
  message: `${parts.length === 1 ? 'a part is' : `${parts.length} parts are`} no text or too large and left out, first: ${parts[0]}`,
  hint: 'open it in a reader of books and look there',
  fatal: false,
});
