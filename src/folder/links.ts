/** Resolves the targets of links, without reading them. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** `broken` if the target does not exist or cannot be reached. */
export type LinkTarget = 'inside' | 'outside' | 'broken';

/** The final target of the link `path` in the corpus folder `dir`. Does not throw. */
export async function linkTarget(dir: string, path: string): Promise<LinkTarget> {
  try {
    const way = relative(await realpath(dir), await realpath(join(dir, path)));
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? 'outside' : 'inside';
  } catch {
    return 'broken';
  }
}
