/** Counts how often each name of a kind occurs in the live articles of a corpus, from the tables only. */
import type { Part, Snapshot } from '../../index/index.js';
import type { NameKind } from '../../model/suggestion.js';

type Tallied = Exclude<NameKind, 'article'>;

/** The unit in which names are counted. */
export const COUNTED: Readonly<Record<Tallied, string>> = {
  publisher: 'article',
  section: 'article',
  lang: 'article',
  author: 'article',
  speaker: 'quotation',
  role: 'quotation',
};

/** The article and the name number of each row. */
function rowsOf({ segment }: Part, kind: Tallied): { article: Uint32Array | null; name: Uint32Array } {
  const { columns, quotes, authors } = segment;
  switch (kind) {
    case 'publisher':
    case 'section':
      return { article: null, name: columns.get(kind) };
    case 'lang':
      return { article: null, name: columns.get('language') };
    case 'author':
      return authors;
    case 'speaker':
      return { article: quotes.column('article'), name: quotes.column('name') };
    case 'role':
      return { article: quotes.column('article'), name: quotes.column('role') };
  }
}

/** How often each name occurs; with `wanted`, only of the names with these numbers, as most rows are of others. */
function countsIn(part: Part, kind: Tallied, wanted: ReadonlySet<number> | null): Map<number, number> {
  const { article, name } = rowsOf(part, kind);
  const counts = new Map<number, number>();
  const { live } = part;
  const { quotes } = part.segment;
  const ofQuotations = COUNTED[kind] === 'quotation';
  for (let row = 0; row < name.length; row += 1) {
    const number = name[row] ?? 0;
    if (number === 0 || wanted?.has(number) === false) continue;
    if (live !== null && live[article ? (article[row] ?? 0) : row] === 0) continue;
    if (ofQuotations && !quotes.isCertain(row)) continue;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** @param begun Folded words: only names with a word that begins like this, if the index can find them. */
export function tally({ parts }: Snapshot, kind: Tallied, begun: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const { strings, languages } = part.segment;
    const isLanguage = kind === 'lang';
    const wanted = begun === '' || isLanguage ? null : strings.containing(` ${begun}`);
    for (const [number, count] of countsIn(part, kind, wanted)) {
      const name = isLanguage ? languages[number - 1] : strings.text(number);
      if (name) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}
