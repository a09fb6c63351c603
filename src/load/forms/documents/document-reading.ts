/** Reads the articles in the text of a document. Its properties are used only if the text confirms them. */
import { authorNames, NO_FIELDS } from '../../fields/fields.js';
import type { Origins, SourceFile } from '../../source-file.js';
import { type FileBytes, type FilesReading, refused, type TextReader } from '../form.js';
import type { DocumentText } from './document-text.js';

/** A title or an author must occur within this many characters. */
const HEAD = 1500;
const LONGEST_TITLE = 300;
const CONFIRMED = { rule: 'document-properties', confidence: 0.7 };

/** `readText` reads text in any supported form, so that exports of press databases are split into articles. */
export async function documentReading(
  { path, map }: FileBytes,
  document: DocumentText,
  readText: TextReader,
): Promise<FilesReading> {
  const { text, damage } = document;
  if (text.trim() === '') {
    return refused(path, 'empty-body', 'is a document without text', 'add a text layer with OCR');
  }
  const { files, problems } = await readText({ path, text, encoding: 'utf-8', map, bytes: null });
  const notes = problems.map((problem) => ({ ...problem, line: null }));
  if (damage !== null) {
    notes.push({
      rule: 'broken-record',
      path,
      line: null,
      message: damage,
      hint: 'download it again',
      fatal: false,
    });
  }
  const [only] = files;
  if (only === undefined || files.length > 1) return { files: files.map(asDerived), problems: notes };
  return { files: [withProperties(only, document)], problems: notes };
}

const asDerived = (file: SourceFile): SourceFile => ({ ...file, derived: file.derived ?? {} });

/**
 * Programs carry over the title of an earlier document and the name of the computer's owner, so properties count only if they occur
 * at the head of the text. Dates in properties are those of saving, not of publication.
 */
function withProperties(file: SourceFile, { text, title, authors }: DocumentText): SourceFile {
  const head = folded(text.slice(0, HEAD));
  const own = file.frontMatter ?? NO_FIELDS;
  const origins: Origins = { ...file.derived };
  const fields = { ...own };
  const isTitle = title !== null && title.length <= LONGEST_TITLE && isLine(text, title);
  if (own.title === null && isTitle) {
    fields.title = title;
    origins.title = CONFIRMED;
  }
  const names = authors === null ? [] : authorNames(authors);
  if (
    own.authors.length === 0 &&
    names.length > 0 &&
    names.every((name) => isFull(name) && head.includes(folded(name)))
  ) {
    fields.authors = names;
    origins.authors = CONFIRMED;
  }
  return { ...file, frontMatter: fields, derived: origins };
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const isFull = (name: string): boolean => name.includes(' ');

/** Whether a title is a whole paragraph at the head of the text. */
const isLine = (text: string, title: string): boolean =>
  text
    .slice(0, HEAD)
    .split('\n')
    .some((line) => folded(line) === folded(title));
