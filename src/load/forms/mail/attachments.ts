/** Articles attached to a message: texts, pages and documents. Pictures, signatures and invitations are ignored without a note. */
import type { FieldMap } from '../../../model/field-map.js';
import type { Problem } from '../../../model/problem.js';
import { NO_FIELDS } from '../../fields/fields.js';
import type { SourceFile } from '../../source-file.js';
import type { ByteReader, FilesReading } from '../form.js';

const READ = /\.(?:docx|docm|odt|rtf|pdf|epub|txt|md|x?html?)$/iu;
/** Files that may contain articles in a form that is not read from attachments. */
const MISSED = /\.(?:docm?|pages|xlsx?|ods|csv|tsv|json|zip|gz|tar|rar|7z|msg|eml|mobi|pptx?)$/iu;

const SUFFIX_OF_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'text/html': '.html',
  'text/plain': '.txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/epub+zip': '.epub',
};

/** An attachment as the mail parser returns it. */
interface Attachment {
  filename: string | null;
  mimeType: string;
  /** True for pictures and the like that are embedded in the message text. */
  related?: boolean | undefined;
  content: ArrayBuffer | Uint8Array | string;
}

/** In words. Attachments that mail programs add themselves, such as signatures and notices, are shorter. */
const SHORTEST = 60;

const wordsIn = (text: string): number => text.split(/\s+/u, SHORTEST + 1).length;

const nameOf = ({ filename, mimeType }: Attachment): string => {
  const name = filename ?? '';
  return READ.test(name) || MISSED.test(name) ? name : `attached${SUFFIX_OF_TYPE[mimeType] ?? ''}`;
};

/** Reads the attached articles, each under its own file name; the message numbers them. `path`: that of the message. */
export async function readAttachments(
  attachments: readonly Attachment[],
  path: string,
  map: FieldMap,
  readBytes: ByteReader,
): Promise<FilesReading> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  let missed = 0;
  for (const attachment of attachments) {
    const { content, related } = attachment;
    const name = nameOf(attachment);
    if (typeof content === 'string' || related === true || !READ.test(name)) {
      if (MISSED.test(name)) missed += 1;
      continue;
    }
    const reading = await readBytes({ path: name, bytes: new Uint8Array(content), map });
    files.push(
      ...reading.files.filter(({ text }) => wordsIn(text) > SHORTEST).map((file) => ofMessage(file, name)),
    );
    const message = (problem: Problem): string => `has an attachment (${name}) that ${problem.message}`;
    problems.push(
      ...reading.problems.map((problem) => ({
        ...problem,
        path,
        line: null,
        message: message(problem),
        fatal: false,
      })),
    );
  }
  return { files, problems: missed === 0 ? problems : [...problems, notRead(path, missed)] };
}

/** Marks the text as derived, since it is not that of the message, and drops an id that comes only from the file name. */
function ofMessage(file: SourceFile, name: string): SourceFile {
  const fields = file.frontMatter ?? NO_FIELDS;
  const isGiven = fields.id !== name.replace(/\.[^./]+$/u, '') && fields.id?.startsWith(name) === false;
  return { ...file, frontMatter: { ...fields, id: isGiven ? fields.id : null }, derived: file.derived ?? {} };
}

const notRead = (path: string, places: number): Problem => ({
  rule: 'file-not-read',
  path,
  line: null,
  message: 'has an attachment that is not read',
  hint: 'save what is attached beside it if it holds articles',
  fatal: false,
  places,
});
