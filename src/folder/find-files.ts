/**
 * Finds the article files of a folder. Owns the walk; only files whose names are inconclusive are opened, for
 * their first bytes.
 */
import { type Dirent, readdir } from 'node:fs';
import { access, constants, lstat, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  BASELINE_FILE,
  CONFIGURATION_FILE,
  type Globs,
  MANIFEST_FILE,
  NO_CONFIGURATION,
} from '../model/configuration.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Problem } from '../model/problem.js';
import { globMatcher } from '../text/glob.js';
import { fileForm, isDoubtful } from './file-form.js';
import { mapBounded } from './map-bounded.js';
import { isSavedPage } from './saved-page.js';

export interface FoundFiles {
  paths: string[];
  /** Every link, whatever its name; none is followed. */
  links: string[];
  /** Files in an unsupported form, sorted. */
  others: string[];
  /** Every folder visited, '' for `dir` itself: as long as none of them changes, no file is added or removed. */
  folders: string[];
  problems: Problem[];
}

/**
 * The article files below `dir`: text, Markdown, pages, exports and bundles, by extension in any letter case, as
 * paths relative to it with forward slashes, sorted by code unit. Skips dot folders, `node_modules`, the
 * configuration at the top, and files that `globs` exclude. Links are not followed; links, pipes and devices
 * named like articles are reported, and so are unreadable folders.
 * @throws CorpusError if `dir` is missing, is not a folder or cannot be read.
 */
export async function findFiles(dir: string, globs: Globs = NO_CONFIGURATION): Promise<FoundFiles> {
  await requireFolder(dir);
  const isExcluded = globMatcher([...globs.exclude, CONFIGURATION_FILE, MANIFEST_FILE, BASELINE_FILE]);
  const isIncluded = globs.include.length > 0 ? globMatcher(globs.include) : () => true;
  const paths: string[] = [];
  const links: string[] = [];
  const others: string[] = [];
  const folders = [''];
  const problems: Problem[] = [];
  const named = globs.only !== undefined;
  const { entries, broken } = globs.only
    ? { entries: await lookAt(dir, globs.only), broken: [] }
    : await walk(dir);
  for (const path of broken) if (!isExcluded(path)) problems.push(brokenName(path));
  for (const { path, dirent } of entries) {
    if (dirent === null) {
      problems.push(missing(path));
      continue;
    }
    if (dirent.isDirectory()) folders.push(path);
    if (isExcluded(path)) continue;
    if (dirent.isDirectory()) {
      if (!(await mayList(join(dir, path)))) problems.push(closedFolder(path));
      continue;
    }
    if (!isIncluded(path)) continue;
    if (dirent.isSymbolicLink()) links.push(path);
    if (dirent.isFile()) {
      if (named || fileForm(path) !== null || (isDoubtful(path) && (await isSavedPage(dir, path))))
        paths.push(path);
      else others.push(path);
    } else if (named || fileForm(path) !== null) {
      problems.push(dirent.isSymbolicLink() ? linkLeftOut(path) : notAFile(path));
    }
  }
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    paths: paths.sort(),
    links: links.sort(),
    others: others.sort(),
    folders: (named ? foldersOf(paths) : folders).sort(),
    problems,
  };
}

/** What the walk needs to know about an entry; null if it does not exist. */
interface Entry {
  path: string;
  dirent: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean } | null;
}

type Listed = (error: NodeJS.ErrnoException | null, dirents: Dirent[]) => void;

/** JavaScript's line terminators, which the patterns of fast-glob do not match. */
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** `broken`: folders, and files named like articles, that the walk cannot report because their names hold a line break. */
async function walk(dir: string): Promise<{ entries: Entry[]; broken: string[] }> {
  const { default: fastGlob } = await import('fast-glob');
  const broken: string[] = [];
  const noteBroken = (folder: string, dirents: readonly Dirent[]): void => {
    for (const dirent of dirents) {
      const { name } = dirent;
      if (!LINE_BREAK.test(name) || name.startsWith('.')) continue;
      if (dirent.isDirectory() || fileForm(name) !== null) broken.push(relative(dir, join(folder, name)));
    }
  };
  const entries = await fastGlob.glob('**', {
    cwd: dir,
    dot: false,
    followSymbolicLinks: false,
    fs: {
      readdir: ((folder: string, options: { withFileTypes: true }, done: Listed) =>
        readdir(folder, options, (error, dirents) => {
          noteBroken(folder, dirents ?? []);
          done(error, dirents);
        })) as typeof readdir,
    },
    ignore: ['**/node_modules/**'],
    objectMode: true,
    onlyFiles: false,
    suppressErrors: true,
  });
  return { entries, broken };
}

const lookAt = (dir: string, paths: readonly string[]): Promise<Entry[]> =>
  mapBounded(paths, async (path) => ({ path, dirent: await lstat(join(dir, path)).catch(() => null) }));

const foldersOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))),
];

/** @throws CorpusError if `dir` is missing, is not a folder or cannot be read. */
export async function requireFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (!found) {
    throw new CorpusError(
      `${dir}: there is no such folder`,
      'check the spelling, or name another folder with --corpus',
    );
  }
  if (!found.isDirectory()) {
    throw new CorpusError(`${dir}: is not a folder`, 'name the folder that holds the article files');
  }
  if (!(await mayList(dir))) {
    throw new CorpusError(`${dir}: cannot be read: permission denied`, 'check its permissions');
  }
}

const mayList = (dir: string): Promise<boolean> =>
  access(dir, constants.R_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

const missing = (path: string): Problem => ({
  rule: 'unreadable-file',
  path,
  line: null,
  message: 'there is no such file',
  hint: 'check the spelling, or run the command again',
  fatal: true,
});

const closedFolder = (path: string): Problem => ({
  rule: 'unreadable-file',
  path,
  line: null,
  message: 'the folder cannot be read: permission denied; nothing in it is used',
  hint: 'check its permissions',
  fatal: true,
});

const brokenName = (path: string): Problem => ({
  rule: 'unreadable-file',
  path,
  line: null,
  message: 'its name holds a line break; it is not read',
  hint: 'rename it',
  fatal: true,
});

const notAFile = (path: string): Problem => ({
  rule: 'unreadable-file',
  path,
  line: null,
  message: 'is a pipe, a socket or a device, not a file',
  hint: 'put the file itself into the corpus folder',
  fatal: false,
});

const linkLeftOut = (path: string): Problem => ({
  rule: 'link-left-out',
  path,
  line: null,
  message: 'is a link and is left out',
  hint: 'put the file itself into the corpus folder',
  fatal: false,
});
