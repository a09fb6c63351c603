/** Reads a text file or Markdown as one article, with front matter separated from its text. */
import { MAX_TEXT_BYTES } from '../../folder/folder.js';
import type { LoadingRule, Problem } from '../../model/problem.js';
import type { Decoded } from '../../text/decode.js';
import { readFields, saysClean } from '../fields/fields.js';
import { findFrontMatter, isEndless, MAX_FRONT_MATTER } from '../front-matter/front-matter.js';
import type { FrontMatter, SourceFile } from '../source-file.js';
import { refused, type TextForm } from './form.js';
import { labelsOf } from './labels/labels.js';

export const PLAIN_TEXT: TextForm = {
  name: 'text',
  recognises: () => true,
  read({ path, text, encoding, bytes }) {
    const size = bytes?.length ?? text.length;
    if (size > MAX_TEXT_BYTES) return refused(path, 'large-file', ...tooLarge(size));
    const { file, problems } = asSourceFile(path, { text, encoding });
    return { files: [file], problems };
  },
};

const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toString();

const tooLarge = (size: number): [string, string] => [
  `is too large for one article: ${megabytes(size)} MB, and the limit is ${megabytes(MAX_TEXT_BYTES)} MB`,
  'split it into one file an article',
];

export interface FileReading {
  file: SourceFile;
  problems: Problem[];
}

/** Separates front matter from text; an unusable block is excluded from the body and reported. */
export function asSourceFile(path: string, { text, encoding }: Decoded): FileReading {
  const problems: Problem[] = [];
  const note = (rule: LoadingRule, line: number | null, message: string, hint: string): void => {
    problems.push({ rule, path, line, message, hint, fatal: false });
  };
  if (encoding === 'windows-1252') {
    note('wrong-encoding', null, 'is not UTF-8 and was read as Windows-1252', 'save it as UTF-8');
  }
  const block = findFrontMatter(text);
  if (block === null && isEndless(text)) {
    note(
      'broken-front-matter',
      1,
      `front matter does not end within ${MAX_FRONT_MATTER} characters and is read as text`,
      'close it with a line of ---, and put what is long below it',
    );
  }
  let frontMatter: FrontMatter | null = null;
  let clean = false;
  let bodyStart = block?.bodyStart ?? 0;
  const KEYS_HINT = 'write front matter as lines of the form key: value';
  if (block?.reading.kind === 'mapping') {
    const { fields, problems: found } = readFields(block.reading.entries, { listsAsWritten: true });
    frontMatter = fields;
    clean = saysClean(block.reading.entries);
    for (const { rule, line, message, hint } of found) note(rule, line, message, hint);
    for (const { tag, line } of block.reading.tags) {
      note('executable-front-matter', line, `the tag ${tag} is never acted on`, 'take it out');
    }
  } else if (block?.reading.kind === 'refused') {
    note(
      'executable-front-matter',
      1,
      `front matter in "${block.reading.language}" is never run or read`,
      'write it in YAML, after a plain ---',
    );
  } else if (block?.reading.kind === 'broken') {
    const { line, message } = block.reading;
    note(
      'broken-front-matter',
      line,
      `front matter is not valid ${block.language}: ${message}`,
      'quote values that hold a colon, or fix the line',
    );
  } else if (block?.reading.kind === 'list') {
    note('broken-front-matter', 1, 'front matter is a list, not keys and values', KEYS_HINT);
  } else if (block?.reading.kind === 'scalar') {
    note(
      'broken-front-matter',
      1,
      'the text between the first two lines of --- is not front matter and is read as text',
      KEYS_HINT,
    );
    bodyStart = 0;
  }
  const labels = frontMatter === null && bodyStart === 0 ? labelsOf(text) : null;
  if (labels) {
    const { fields, places, bodyStart: start, bodyEnd } = labels;
    const file = { path, text, encoding, frontMatter: fields, bodyStart: start, bodyEnd, labels: places };
    return { file, problems };
  }
  return { file: { path, text, encoding, frontMatter, bodyStart, ...(clean && { clean }) }, problems };
}
