/**
 * Glob patterns for paths in the configuration: `*` and `?` match within a name, `**` any number of folders,
 * `{md,txt}` either alternative; every other character matches itself. A pattern that ends in a whole name or `/`
 * also matches everything below a folder of that name. Time is at most the product of both lengths.
 */

const MOST_ALTERNATIVES = 64;
const LONGEST = 500;

/** Greedy matching that backtracks only to the last star, which suffices for stars that match anything. */
function keepsTo(
  parts: readonly string[],
  items: readonly string[],
  star: string,
  fits: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const part = parts[at];
    if (part === star) {
      lastStar = at;
      taken = index;
      at += 1;
    } else if (part !== undefined && fits(part, items[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (lastStar === -1) return false;
    else {
      at = lastStar + 1;
      taken += 1;
      index = taken;
    }
  }
  return parts.slice(at).every((part) => part === star);
}

const nameFits = (pattern: string, name: string): boolean =>
  keepsTo([...pattern], [...name], '*', (part, item) => part === '?' || part === item);

const ALTERNATIVES = /\{([^{},]*(?:,[^{},]*)+)\}/u;

/** Expands `a.{md,txt}` to `a.md` and `a.txt`; null if there are too many. */
function alternatives(pattern: string): string[] | null {
  let patterns = [pattern];
  while (patterns.some((one) => ALTERNATIVES.test(one))) {
    patterns = patterns.flatMap((one) => {
      const found = ALTERNATIVES.exec(one);
      if (!found) return [one];
      const behind = found.index + found[0].length;
      return (found[1] ?? '')
        .split(',')
        .map((choice) => one.slice(0, found.index) + choice + one.slice(behind));
    });
    if (patterns.length > MOST_ALTERNATIVES) return null;
  }
  return patterns;
}

/** What is wrong with a pattern, and how to fix it; null if it is valid. */
export function globFault(pattern: string): { message: string; hint: string } | null {
  const fault = (message: string, hint: string) => ({ message, hint });
  if (pattern.length > LONGEST)
    return fault('is too long for a pattern', `use at most ${LONGEST} characters`);
  if (pattern.startsWith('!')) return fault('begins with !', 'put it into exclude, without the !');
  if (pattern.includes('\\')) return fault('has a backslash', 'separate folders with /');
  if (pattern.startsWith('/') || /^[A-Za-z]:/u.test(pattern) || pattern.split('/').includes('..')) {
    return fault('leads out of the corpus folder', 'patterns begin at the corpus folder: 2020/*.md');
  }
  if (pattern.startsWith('./')) return fault('begins with ./', 'leave the ./ out');
  return alternatives(pattern) === null
    ? fault(`stands for more than ${MOST_ALTERNATIVES} patterns`, 'use fewer {,}')
    : null;
}

/** `drafts` and `drafts/` also match as `drafts/**`; a file called `drafts` matches too. */
function namesOf(pattern: string): string[] {
  const names = pattern.split('/');
  const last = names.at(-1) ?? '';
  if (last === '') return [...names.slice(0, -1), '**'];
  return /[*?]/u.test(last) ? names : [...names, '**'];
}

/** Whether a path (relative, forward slashes) matches any of the patterns. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const parts = patterns
    .flatMap((pattern) => alternatives(pattern) ?? [])
    .map((one) => namesOf(one.normalize('NFC')));
  return (path) => {
    const names = path.normalize('NFC').split('/');
    return parts.some((one) => keepsTo(one, names, '**', nameFits));
  };
}
