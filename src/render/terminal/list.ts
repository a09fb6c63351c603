/** Text output of article records: title, then publisher, date, length and authors. */
import type { ListedArticle } from '../../model/answer.js';
import type { Paragraph } from '../../model/article.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { details, publishedWords, titleLine, type View } from './view.js';

function paragraphLines({ kind, text }: Paragraph, { columns, palette }: View): string {
  const line = escapeLine(text);
  if (kind === 'heading') return wrap(palette.title(line), columns, '  ');
  if (kind === 'caption') return wrap(palette.dim(line), columns, '  ');
  return wrap(line, columns, '  ');
}

export function* listText(articles: readonly ListedArticle[], view: View): Generator<string> {
  for (const [at, article] of articles.entries()) {
    const { title, publisher, wordCount, authors, id, body } = article;
    const by = authors.length > 0 ? `by ${authors.join(', ')}` : null;
    const line = details([publisher, publishedWords(article), `${wordCount} words`, by, id]);
    const head = titleLine(title, view) + wrap(view.palette.dim(line), view.columns);
    const paragraphs = (body ?? []).map((paragraph) => `\n${paragraphLines(paragraph, view)}`);
    yield (at === 0 ? '' : '\n') + head + paragraphs.join('');
  }
}
