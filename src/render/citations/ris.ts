/** References as RIS records, which Zotero, EndNote and Mendeley import. */
import { type Name, onOneLine, type Reference } from './reference.js';

/** "Holt, Ida", "Rask, Tom, Jr." */
const nameOf = (name: Name): string =>
  'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');

/** `2020/10/23/`: unknown parts are empty. */
const dateOf = ([year, month, day]: readonly number[]): string =>
  `${year}/${[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))).join('/')}/`;

function record({ key, article, title, authors, published }: Reference): string {
  const tags: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', nameOf(name)]),
    ['T2', article.publisher],
    ['PY', published.length > 0 ? String(published[0]) : null],
    ['DA', published.length > 0 ? dateOf(published) : null],
    ['SE', article.section],
    ['LA', article.language],
    ['UR', article.url],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    .join('');
}

export function* ris(all: readonly Reference[]): Generator<string> {
  for (const one of all) yield record(one);
}
