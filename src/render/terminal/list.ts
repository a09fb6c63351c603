/** Text output of article records: title, then publisher, date, length and authors; a table on a wide terminal. */
import type { ListedArticle } from '../../model/answer.js';
import type { Paragraph } from '../../model/article.js';
import { escapeLine } from '../escape.js';
import { cutTo, padEnd, padStart, width, wrap } from './layout.js';
import { dayWords, details, linked, publishedWords, titleLine, type View, WIDE } from './view.js';

function paragraphLines({ kind, text }: Paragraph, { columns, palette }: View): string {
  const line = escapeLine(text);
  if (kind === 'heading') return wrap(palette.title(line), columns, '  ');
  if (kind === 'caption') return wrap(palette.dim(line), columns, '  ');
  return wrap(line, columns, '  ');
}

function narrow(article: ListedArticle, view: View): string {
  const { publisher, wordCount, authors, id } = article;
  const by = authors.length > 0 ? `by ${authors.join(', ')}` : null;
  const line = details([
    dayWords(article.published) === 'undated' ? publishedWords(article) : dayWords(article.published),
    publisher,
    `${wordCount} words`,
    by,
    id,
  ]);
  return titleLine(article, view) + wrap(line, view.columns, '  ');
}

const DAY = 10;
const WORDS = 6;
const WIDEST_OUTLET = 24;
/** How title and id share the space that the other columns leave. */
const TITLE_SHARE = 0.6;

function* table(articles: readonly ListedArticle[], view: View): Generator<string> {
  const { columns, palette, ascii } = view;
  const outlets = articles.map(({ publisher }) => escapeLine(publisher ?? '(unknown)'));
  const outlet = outlets.reduce((most, name) => Math.max(most, Math.min(WIDEST_OUTLET, width(name))), 6);
  // A column is pointless if no article has an outlet.
  const inColumn = (text: string): string[] =>
    articles.some(({ publisher }) => publisher !== null) ? [padEnd(cutTo(text, outlet, ascii), outlet)] : [];
  const room = columns - DAY - WORDS - width(inColumn('').join('')) - 8;
  const title = Math.floor(room * TITLE_SHARE);
  const head = `${[padEnd('DATE', DAY), ...inColumn('OUTLET')].join('  ')}  ${padEnd('TITLE', title)}  ${padStart('WORDS', WORDS)}  ID`;
  yield `${palette.dim(head)}\n`;
  for (const [at, article] of articles.entries()) {
    const cells = [
      padEnd(dayWords(article.published), DAY),
      ...inColumn(outlets[at] ?? ''),
      padEnd(
        linked(palette.title(cutTo(escapeLine(article.title ?? '(no title)'), title, ascii)), article, view),
        title,
      ),
      padStart(String(article.wordCount), WORDS),
      linked(palette.dim(escapeLine(article.id)), article, view),
    ];
    yield `${cells.join('  ')}\n`;
  }
}

export function* listText(articles: readonly ListedArticle[], view: View): Generator<string> {
  if (view.columns >= WIDE && articles.length > 0 && articles.every(({ body }) => body === undefined)) {
    yield* table(articles, view);
    return;
  }
  for (const [at, article] of articles.entries()) {
    const paragraphs = (article.body ?? []).map((paragraph) => `\n${paragraphLines(paragraph, view)}`);
    yield (at === 0 ? '' : '\n') + narrow(article, view) + paragraphs.join('');
  }
}
