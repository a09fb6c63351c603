/** Where the links of a folder lead. Nothing here follows one further than to its name. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** `broken` where nothing is there, or the way to it may not be gone. */
export type LinkTarget = 'inside' | 'outside' | 'broken';

/** Where the link `path` of the corpus folder `dir` leads in the end. Does not throw. */
export async function linkTarget(dir: string, path: string): Promise<LinkTarget> {
  try {
    const way = relative(await realpath(dir), await realpath(join(dir, path)));
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? 'outside' : 'inside';
  } catch {
    return 'broken';
  }
}
