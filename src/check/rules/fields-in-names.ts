/** Articles without a publisher whose file or folder names appear to contain one. */
import type { Rule } from '../rule.js';

/** In fewer files, a common prefix may be coincidence. */
const LEAST_FILES = 8;
/** Files per prefix, on average: a publisher has several articles, while titles are unique. */
const LEAST_EACH = 3;
const SHARE = 0.9;

const NAME = /^(\p{L}[\p{L}\p{N}.&' -]{1,40}?)(?:_|-(?=\d{4}))(\d{4}(?:[-_.]?\d{2}){0,2}(?!\d))?/u;

/** Words that begin file names but are not publishers. */
const COMMON = new Set(
  'article articles doc document file item news page story text the untitled copy new scan'.split(' '),
);

interface Proposal {
  pattern: string;
  count: number;
  values: number;
}

/** Requires that nearly all names have a value, and that the values repeat. */
function recurring(names: readonly (string | null)[]): { count: number; values: number } | null {
  const values = new Map<string, number>();
  for (const name of names) if (name !== null) values.set(name, (values.get(name) ?? 0) + 1);
  const count = [...values.values()].reduce((sum, one) => sum + one, 0);
  const enough = count >= LEAST_FILES && count >= names.length * SHARE && count >= values.size * LEAST_EACH;
  return enough ? { count, values: values.size } : null;
}

const publisherIn = (name: string): RegExpExecArray | null => {
  const found = NAME.exec(name);
  return found && !COMMON.has((found[1] ?? '').toLowerCase()) ? found : null;
};

function byName(names: readonly string[]): Proposal | null {
  const found = names.map(publisherIn);
  const known = recurring(found.map((match) => match?.[1] ?? null));
  if (!known) return null;
  const dated = found.every((match) => !match || match[2] !== undefined);
  const separator = found.some((match) => match && !match[0].includes('_')) ? '-' : '_';
  return { ...known, pattern: `{publisher}${separator}${dated ? '{date}' : ''}*` };
}

/** Numeric folder names are years and months; a single folder for all files says nothing. */
function byFolder(folders: readonly (string | null)[]): Proposal | null {
  const known = recurring(
    folders.map((folder) => (folder !== null && /\p{L}{2}/u.test(folder) ? folder : null)),
  );
  return known && known.values > 1 ? { ...known, pattern: '{publisher}/**' } : null;
}

export const FIELDS_IN_NAMES: Rule = {
  id: 'fields-in-names',
  severity: 'info',
  summary: 'articles without a publisher whose file or folder names appear to contain one',
  explanation:
    'A pattern under "paths" in corpus.config.json reads the publisher, and optionally the date and the title, from file and folder names, for example "{publisher}/{date}-{title}".',
  *inCorpus({ analyses }) {
    const without = analyses
      .filter(({ article }) => article.publisher === null)
      .map(({ article }) => article.path);
    const paths = [...new Set(without.map((path) => path.replace(/#\d{1,9}$/u, '')))];
    const [first] = paths;
    if (first === undefined) return;
    const found =
      byName(paths.map((path) => path.slice(path.lastIndexOf('/') + 1))) ??
      byFolder(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : null)));
    if (!found) return;
    const { pattern, count, values } = found;
    const where = pattern.includes('/') ? 'lie in' : 'begin with';
    yield {
      path: first,
      message: `and ${count - 1} more files without a publisher ${where} ${values === 1 ? 'one name' : `one of ${values} names`}, possibly publishers`,
      hint: `if they are, add "paths": { "${pattern}": {} } to corpus.config.json`,
      about: pattern,
      places: count,
    };
  },
};
