/** An answer as Markdown: each quotation or passage with a footnote for its article, or a list of articles. */
import { MONTHS } from '../../text/calendar-words.js';
import type { Cited } from './cited.js';
import { onOneLine, type Reference } from './reference.js';

/** Escapes all markup of Markdown and HTML. */
const escaped = (text: string): string =>
  onOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll(/[\\`*_{}[\]<>#|~!]/gu, (character) => `\\${character}`)
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

/** Escapes an address so that nothing in it ends the link. */
const address = (url: string): string =>
  /^https?:\/\//iu.test(url)
    ? `<${onOneLine(url).replaceAll(/[<>\\\s]/gu, (character) => encodeURIComponent(character))}>`
    : escaped(url);

const monthName = (month: number): string =>
  (MONTHS[month - 1]?.[0] ?? '').replace(/^./u, (first) => first.toUpperCase());

const dayOf = ([year, month, day]: readonly number[]): string | null =>
  year === undefined
    ? null
    : [day, month && monthName(month), year].filter((part) => part !== undefined).join(' ');

function citation({ article, title, published }: Reference): string {
  const authors = article.authors.map(escaped).join(', ');
  const publisher = article.publisher === null ? null : `*${escaped(article.publisher)}*`;
  const parts = [authors === '' ? null : authors, `“${escaped(title)}”`, publisher, dayOf(published)];
  const text = parts.filter((part) => part !== null).join(', ');
  return article.url === null ? `${text}.` : `${text}. ${address(article.url)}`;
}

/** Only the words of a passage; for a quotation also who said them. */
function quoted({ text, speaker, role }: NonNullable<Cited['said']>, note: number): string {
  const who = [speaker && `**${escaped(speaker)}**`, role && escaped(role)].filter(Boolean).join(', ');
  return `> ${escaped(text)}${who === '' ? '' : `\n>\n> — ${who}`}[^${note}]\n\n`;
}

export function* markdown(cited: readonly Cited[], all: readonly Reference[]): Generator<string> {
  const numbers = new Map(all.map(({ article }, index) => [article.id, index + 1]));
  const isFootnoted = cited.some(({ said }) => said !== null);
  for (const { article, said } of cited) {
    if (said) yield quoted(said, numbers.get(article.id) ?? 0);
  }
  for (const [index, one] of all.entries())
    yield `${isFootnoted ? `[^${index + 1}]:` : '-'} ${citation(one)}\n`;
}
