/** The paths of files with those of the folders they lie in, each once. */

/** Folders come before what is in them; otherwise in the order given. */
export function withFolders(paths: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) all.add(path.slice(0, at));
    all.add(path);
  }
  return all;
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
