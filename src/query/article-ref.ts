/** The article reference that annotations and results carry. */
import type { Article, ArticleRef } from '../model/article.js';

export const articleRef = (article: Article): ArticleRef => ({
  id: article.id,
  path: article.path,
  title: article.title,
  publisher: article.publisher,
  published: article.published,
  authors: article.authors,
  section: article.section,
  language: article.language,
  url: article.url,
});
