/** The paths of files and of their parent folders, without duplicates. */

/** Each folder comes before its contents; otherwise in the given order. */
export function withFolders(paths: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) all.add(path.slice(0, at));
    all.add(path);
  }
  return all;
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
