/**
 * Resolves what a user names as the corpus or for the check: a folder, a single file, or several files of one
 * corpus.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import {
  BASELINE_FILE,
  CONFIGURATION_FILE,
  type Configuration,
  MANIFEST_FILE,
} from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';

/** Where a corpus is. */
export interface CorpusPlace {
  /** The corpus folder. */
  dir: string;
  /** The only paths below it to read; null for all. */
  only: readonly string[] | null;
}

const kindOf = (path: string): 'file' | 'folder' | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
};

/**
 * A single file means the folder that contains it, restricted to that file; links are followed, because the user
 * named them.
 */
export function corpusPlace(path: string): CorpusPlace {
  try {
    if (kindOf(path) !== 'file') return { dir: path, only: null };
    const real = realpathSync(path);
    return { dir: dirname(real), only: [basename(real)] };
  } catch {
    // Listing the folder reports what is wrong with it.
    return { dir: path, only: null };
  }
}

/** The configuration for the selected files: a file that is named belongs to the corpus whatever the patterns say. */
export const configurationFor = (configuration: Configuration, only: CorpusPlace['only']): Configuration =>
  only === null ? configuration : { ...configuration, include: [], exclude: [], only };

/** `path` relative to `dir` with forward slashes; null if it is not below it. */
function below(dir: string, path: string): string | null {
  const way = relative(dir, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
    ? null
    : way.split(sep).join('/');
}

const OWN_FILES = [CONFIGURATION_FILE, MANIFEST_FILE, BASELINE_FILE];

/** The nearest folder at or above `from` that has a configuration, a manifest or a baseline, or is called `corpus`. */
function corpusAbove(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (basename(folder) === 'corpus' || OWN_FILES.some((name) => existsSync(join(folder, name))))
      return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * What to check, given `names` relative to `cwd`: one folder, or any number of files of one corpus. That corpus
 * is `corpus`, else the nearest one above the first file, else `cwd`.
 * @throws CorpusError if they are not in one corpus.
 */
export function checkedPlace(names: readonly string[], cwd: string, corpus: string | null): CorpusPlace {
  const paths = names.map((name) => resolve(cwd, name));
  const [first = cwd] = paths;
  if (paths.length === 1 && kindOf(first) !== 'file') return { dir: first, only: null };
  for (const [at, path] of paths.entries()) {
    if (kindOf(path) !== 'folder') continue;
    throw new CorpusError(
      `${names[at] ?? ''}: is a folder, but several names are given`,
      'name one folder, or files',
    );
  }
  const known = corpus ?? corpusAbove(dirname(first));
  const dir = known ?? (below(cwd, first) === null ? dirname(first) : cwd);
  const only = paths.map((path, at) => {
    const way = below(dir, path);
    if (way !== null) return way;
    throw new CorpusError(
      `${names[at] ?? ''}: is not in the corpus folder ${dir}`,
      'check the files of one corpus at a time, or name it with --corpus',
    );
  });
  return { dir, only: [...new Set(only)].sort() };
}
