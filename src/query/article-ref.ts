/** What annotations and results say of the article they occur in. */
import type { Article, ArticleRef } from '../model/article.js';

export const articleRef = ({ id, path, title, publisher, published }: Article): ArticleRef => ({
  id,
  path,
  title,
  publisher,
  published,
});
