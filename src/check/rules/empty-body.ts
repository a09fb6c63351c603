/**
 * Files without article text: empty ones, reported by the loader, and those with only front matter or
 * boilerplate.
 */
import type { Rule } from '../rule.js';

export const EMPTY_BODY: Rule = {
  id: 'empty-body',
  severity: 'error',
  summary: 'a file without article text',
  explanation:
    'It is empty, has only front matter, or is a page of menus and notices, such as one saved behind a paywall or a consent screen. Fetch the article again or delete the file; corpus show ID --explain shows how each line was classified.',
  *inArticle({ analysis: { article } }) {
    if (article.wordCount > 0) return;
    yield { message: 'has no article text', hint: 'add the article text, or delete the file' };
  },
};
