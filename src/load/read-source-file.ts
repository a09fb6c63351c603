/** One file from the disk to text with its front matter, and every way in which that can fail. */
import type { LoadingRule, Problem } from '../model/problem.js';
import { type Decoded, decode } from './decode.js';
import { findFrontMatter, isEndless, MAX_FRONT_MATTER } from './front-matter-block.js';
import { readFields, saysClean } from './front-matter-keys.js';
import { readBytes } from './read-bytes.js';
import type { FrontMatter, SourceFile } from './source-file.js';

/** Bytes. Larger files are no single articles, and reading them would take the memory of the rest. */
export const MAX_FILE_BYTES = 20_000_000;

export interface FileReading {
  /** Null where a fatal problem kept the file from being read. */
  file: SourceFile | null;
  problems: Problem[];
}

/**
 * Reads the file `path` (relative, forward slashes) of the corpus folder `dir`. What is wrong with the file is
 * told in `problems`; it does not throw for any content or state of the file.
 */
export async function readSourceFile(dir: string, path: string): Promise<FileReading> {
  const unreadable = (rule: LoadingRule, message: string, hint: string | null): FileReading => ({
    file: null,
    problems: [{ rule, path, line: null, message, hint, fatal: true }],
  });
  const bytes = await readBytes(dir, path, MAX_FILE_BYTES);
  if (!(bytes instanceof Uint8Array)) return unreadable(bytes.rule, bytes.message, bytes.hint);
  const decoded = decode(bytes);
  if (!decoded)
    return unreadable(
      'not-text',
      'is not text',
      'save it as plain text in UTF-8, or take it out of the folder',
    );
  if (decoded.text.trim() === '')
    return unreadable('empty-body', 'is empty', 'put the article in it, or delete it');
  return asSourceFile(path, decoded);
}

/** Languages of front matter that other tools read and do not run. */
const DATA_LANGUAGES: ReadonlySet<string> = new Set(['json', 'toml']);

/** Puts the front matter apart; a block that cannot be used is left out of the body and reported. */
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
    const { fields, problems: found } = readFields(block.reading.entries);
    frontMatter = fields;
    clean = saysClean(block.reading.entries);
    for (const { rule, line, message, hint } of found) note(rule, line, message, hint);
    for (const { tag, line } of block.reading.tags) {
      note('executable-front-matter', line, `the tag ${tag} is never acted on`, 'take it out');
    }
  } else if (block?.reading.kind === 'refused') {
    note(
      DATA_LANGUAGES.has(block.reading.language) ? 'broken-front-matter' : 'executable-front-matter',
      1,
      `front matter in "${block.reading.language}" is never run or read`,
      'write it in YAML, after a plain ---',
    );
  } else if (block?.reading.kind === 'broken') {
    const { line, message } = block.reading;
    note(
      'broken-front-matter',
      line,
      `front matter is not valid YAML: ${message}`,
      'quote values that hold a colon, or mend the line',
    );
  } else if (block?.reading.kind === 'list') {
    note('broken-front-matter', 1, 'front matter is a list, not keys and values', KEYS_HINT);
  } else if (block?.reading.kind === 'scalar') {
    note(
      'broken-front-matter',
      1,
      'what stands between the first two lines of --- is no front matter and is read as text',
      KEYS_HINT,
    );
    bodyStart = 0;
  }
  return { file: { path, text, encoding, frontMatter, bodyStart, ...(clean && { clean }) }, problems };
}
