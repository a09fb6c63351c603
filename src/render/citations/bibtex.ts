/** References as BibTeX entries. */
import { MONTHS } from '../../text/calendar-words.js';
import { type Name, onOneLine, type Reference } from './reference.js';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes all characters with a special meaning. */
const escaped = (text: string): string =>
  onOneLine(text).replaceAll(/[\\~^{}$&%#_]/gu, (character) => COMMANDS[character] ?? `\\${character}`);

/** "Holt, Ida", "Rask, Jr., Tom". */
const nameOf = (name: Name): string =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : [name.family, name.suffix, name.given]
        .flatMap((part) => (part === undefined ? [] : [escaped(part)]))
        .join(', ');

/** A verbatim field; characters that would end it are percent-encoded. */
const address = (url: string): string =>
  onOneLine(url).replaceAll(/[\\{}\s]/gu, (character) => encodeURIComponent(character));

/** One of the month macros that every style defines. */
const monthOf = (month: number): string | null => MONTHS[month - 1]?.[0]?.slice(0, 3) ?? null;

function entry({ key, article, title, authors, published }: Reference): string {
  const [year, month, day] = published;
  const fields: [string, string | null][] = [
    // The inner braces preserve the capitals of the title.
    ['title', `{{${escaped(title)}}}`],
    ['author', authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : null],
    ['journal', article.publisher === null ? null : `{${escaped(article.publisher)}}`],
    ['year', year === undefined ? null : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? null : monthOf(month)],
    ['day', day === undefined ? null : `{${day}}`],
    ['url', article.url === null ? null : `{${address(article.url)}}`],
    ['langid', article.language === null ? null : `{${escaped(article.language)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

export function* bibtex(all: readonly Reference[]): Generator<string> {
  for (const [index, one] of all.entries()) yield `${index > 0 ? '\n' : ''}${entry(one)}`;
}
