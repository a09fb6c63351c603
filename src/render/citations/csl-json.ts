/** References as CSL-JSON, which pandoc, Zotero and citation processors read. */
import { onOneLine, type Reference } from './reference.js';

const known = <Value>(name: string, value: Value | null): Record<string, Value> =>
  value === null ? {} : { [name]: value };

const item = ({ key, article, title, authors, published }: Reference): object => ({
  id: key,
  type: 'article-newspaper',
  title,
  ...(authors.length > 0 && { author: authors }),
  ...known('container-title', article.publisher && onOneLine(article.publisher)),
  ...(published.length > 0 && { issued: { 'date-parts': [published] } }),
  ...known('section', article.section && onOneLine(article.section)),
  ...known('language', article.language),
  ...known('URL', article.url),
});

export const cslItems = (all: readonly Reference[]): object[] => all.map(item);
