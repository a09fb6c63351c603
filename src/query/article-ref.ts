/** The article reference that annotations and results carry. */
import type { Article, ArticleRef } from '../model/article.js';

export const articleRef = ({ id, path, title, publisher, published }: Article): ArticleRef => ({
  id,
  path,
  title,
  publisher,
  published,
});
