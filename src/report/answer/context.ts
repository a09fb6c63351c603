/** A word in its contexts, line by line, from the texts shown. */
import { sequence, type WordPart, words } from '../../text/words.js';
import type { ArticleRow, Texts } from '../data/data.js';

export interface ContextLine {
  article: ArticleRow;
  left: string;
  node: string;
  right: string;
}

export interface FoundContext {
  total: number;
  articles: number;
  lines: ContextLine[];
}

/** UTF-16 units on each side. */
const WIDTH = 70;
/** Maximum number of lines kept; further ones are only counted. */
const MOST_LINES = 2_000;

/** Whether a word is the one sought; `harbour*` matches every word with this prefix. */
const matcher = (pattern: string): ((exact: string) => boolean) => {
  const isPrefix = pattern.endsWith('*');
  const [part] = sequence(words(pattern.replace(/\*$/u, '')));
  const sought = part?.exact ?? '';
  if (sought === '') return () => false;
  return isPrefix ? (exact) => exact.startsWith(sought) : (exact) => exact === sought;
};

function cut(text: string, from: number, to: number): string {
  const piece = text.slice(Math.max(0, from), to).replaceAll(/\s+/gu, ' ');
  return (from > 0 ? '…' : '') + piece + (to < text.length ? '…' : '');
}

/** @param asked one word, or several consecutive ones */
export function contextOf(asked: string, articles: readonly ArticleRow[], texts: Texts): FoundContext {
  const wanted = asked.trim().split(/\s+/u).filter(Boolean).map(matcher);
  const found: FoundContext = { total: 0, articles: 0, lines: [] };
  if (wanted.length === 0) return found;
  for (const article of articles) {
    const before = found.total;
    for (const { text } of texts.of(article.at)?.body ?? []) {
      const parts = sequence(words(text));
      parts.forEach((part: WordPart, at) => {
        if (!wanted.every((is, along) => is(parts[at + along]?.exact ?? ''))) return;
        found.total += 1;
        if (found.lines.length >= MOST_LINES) return;
        const end = parts[at + wanted.length - 1]?.end ?? part.end;
        found.lines.push({
          article,
          left: cut(text, part.start - WIDTH, part.start).replace(/…$/u, ''),
          node: text.slice(part.start, end),
          right: cut(text, end, end + WIDTH).replace(/^…/u, ''),
        });
      });
    }
    if (found.total > before) found.articles += 1;
  }
  return found;
}

export type ContextOrder = 'text' | 'left' | 'right';

/** Sorted by the words after the node, by those before it read backwards, or in the order of the articles. */
export function inOrder(lines: readonly ContextLine[], order: ContextOrder): readonly ContextLine[] {
  if (order === 'text') return lines;
  const key = ({ left, right }: ContextLine): string =>
    sequence(words(order === 'right' ? right : left))
      .map(({ exact }) => exact)
      [order === 'right' ? 'slice' : 'reverse']()
      .join(' ');
  return lines
    .map((line) => ({ line, by: key(line) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ line }) => line);
}
