/**
 * Files without article text: empty ones, reported by the loader, and those with only front matter or
 * boilerplate.
 */
import type { Rule } from '../rule.js';

export const EMPTY_BODY: Rule = {
  id: 'empty-body',
  severity: 'error',
  summary: 'a file without the text of an article',
  explanation:
    'It is empty, has front matter only, or is a page of menus and notices, as saved behind a paywall or a consent screen. Fetch the article again or delete the file; corpus show ID --explain tells what each line was taken for.',
  *inArticle({ analysis: { article } }) {
    if (article.wordCount > 0) return;
    yield { message: 'has no text of an article', hint: 'put the article in it, or delete it' };
  },
};
