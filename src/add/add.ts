/** `corpus add`: reads the named files and adds every article in them. */

import { aliasesOf, findFiles, pathFields, readConfiguration, readKept } from '../folder/folder.js';
import {
  type FilesReading,
  fieldOfKey,
  KNOWN_KEYS,
  MAX_INPUT_BYTES,
  readNamedFile,
  type SourceFile,
  sourcesIn,
} from '../load/load.js';
import type { Analysis } from '../model/analysis.js';
import { type Configuration, MANIFEST_FILE } from '../model/configuration.js';
import { CorpusError } from '../model/corpus-error.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { globMatcher } from '../text/glob.js';
import { nearest } from '../text/nearest.js';
import { readWrittenDate } from '../text/written-date.js';
import { type Added, addArticle, failure } from './add-article.js';
import type { GivenFields } from './front-matter.js';
import { KnownArticles } from './known-articles.js';

export type { Added } from './add-article.js';
export type { GivenFields } from './front-matter.js';

export interface AddQuestion {
  /** The corpus folder. */
  dir: string;
  /** Files relative to `cwd`; `-` for the result of `readInput`. */
  names: readonly string[];
  cwd: string;
  /** Reads at most `limit` bytes of standard input. */
  readInput(limit: number): Promise<Uint8Array>;
  /** `YYYY-MM-DD` */
  today: string;
  map: FieldMap;
  given: GivenFields;
  keepRaw: boolean;
  allowDuplicate: boolean;
  dryRun: boolean;
  /** The articles already in the corpus. Called only if the folder holds any. */
  known(): Promise<Iterable<Analysis>>;
}

/** The outcome for the articles of one named file, and the problems of that file. */
export interface AddStep {
  added: Added[];
  problems: Problem[];
}

/** Fields that are unique to an article. */
const OWN: ReadonlySet<string> = new Set(['id', 'title', 'url']);

/**
 * Parses the field and value of `--set`.
 * @throws CorpusError if there is no such field, or the value is invalid.
 */
export function givenField(key: string, value: string): GivenFields {
  const field = fieldOfKey(key);
  if (field === null || field === 'note') {
    const close = nearest(key, KNOWN_KEYS);
    throw new CorpusError(`--set ${key}: there is no such field`, close ? `did you mean ${close}?` : null);
  }
  const isDate = field === 'published' || field === 'updated';
  if (isDate && value.trim() !== '' && readWrittenDate(value) === null) {
    throw new CorpusError(
      `--set ${key}=${value}: is not a date`,
      'write it as 2020-10-23 or 2020-10-23T21:33Z',
    );
  }
  const isList = field === 'authors' || field === 'tags';
  return { [field]: isList ? value.split(/[,;]/u).map((item) => item.trim()) : value };
}

const leavesOut = (configuration: Configuration): ((name: string) => boolean) => {
  const excluded = globMatcher(configuration.exclude);
  const included = configuration.include.length > 0 ? globMatcher(configuration.include) : () => true;
  return (name) => excluded(name) || !included(name);
};

/**
 * Adds the named files one by one; a failure is a step of its own and does not stop the others.
 * @throws CorpusError if the corpus folder or its configuration cannot be used.
 */
export async function* addFiles(question: AddQuestion): AsyncGenerator<AddStep> {
  const { dir, names, cwd, readInput, given } = question;
  const configuration = await readConfiguration(dir);
  const map = { ...configuration.map, ...question.map };
  const { paths } = await findFiles(dir);
  const known = new KnownArticles(paths.length === 0 ? [] : await question.known());
  for (const path of paths) known.take(path.replace(/\.[^./]+$/u, ''));
  const left = leavesOut(configuration);
  const options = {
    ...question,
    aliases: aliasesOf(configuration),
    belongs: (name: string) => !left(name),
  };
  const named = namedBy(pathFields(configuration.paths));
  const own = Object.keys(given).find((field) => OWN.has(field));
  if (own !== undefined && names.length > 1) throw severalArticles(own);
  for (const name of names) {
    const reading: FilesReading =
      name === '-'
        ? await sourcesIn('-', await readInput(MAX_INPUT_BYTES), map)
        : await readNamedFile(name, cwd, map);
    const { files, problems } = asNamed(name, reading);
    const added = problems
      .filter(({ fatal }) => fatal)
      .map(({ path, line, message, hint }) =>
        failure(line === null ? path : `${path}:${line}`, message, hint),
      );
    if (files.length === 0 && added.length === 0) {
      added.push(failure(name, 'has no article text', 'see corpus add --help for what can be added'));
    }
    if (own !== undefined && files.length > 1) {
      const { message, hint } = severalArticles(own);
      added.push(failure(name, message, hint));
    } else
      for (const { input, file } of files) {
        added.push(await addArticle(input, named(name, file), known, options));
      }
    yield { added, problems: problems.filter(({ fatal }) => !fatal) };
  }
}

/** Whether the corpus has a manifest, which does not list the added articles yet. */
export const hasManifest = async (dir: string): Promise<boolean> =>
  (await readKept(dir, MANIFEST_FILE)) !== null;

/** Maximum number of parent folders from which a file's fields may be read. */
const MOST_FOLDERS = 6;

/**
 * Adds the fields that the configuration reads from the name the user gave. A pattern starts at the top of the corpus, but this file
 * is not in the corpus yet, so its parent folders are tried from the longest path to the shortest.
 */
function namedBy(read: ReturnType<typeof pathFields>): (name: string, file: SourceFile) => SourceFile {
  return (name, file) => {
    if (name === '-') return file;
    const parts = name.split(/[/\\]/u).slice(-MOST_FOLDERS);
    for (let from = 0; from < parts.length; from += 1) {
      const found = read(parts.slice(from).join('/'));
      if (Object.keys(found).length > 0) return { ...file, named: found };
    }
    return file;
  };
}

const severalArticles = (field: string): CorpusError =>
  new CorpusError(`--set ${field} is for one article, and there are several`, 'add them one by one');

/** Replaces the paths of the articles by the name the user gave: `export.jsonl#3`. */
function asNamed(name: string, { files, problems }: FilesReading) {
  const rename = (path: string): string => name + (/#\d{1,9}$/u.exec(path)?.[0] ?? '');
  return {
    files: files.map((file) => ({ input: files.length > 1 ? rename(file.path) : name, file })),
    problems: problems.map((problem) => ({ ...problem, path: name })),
  };
}
