/** Articles without a title in front matter or text. */
import type { Rule } from '../rule.js';

export const MISSING_TITLE: Rule = {
  id: 'missing-title',
  severity: 'warning',
  summary: 'an article without a title',
  explanation:
    'Answers name articles by their titles. None was found at the start of the text; add it to front matter.',
  *inArticle({ analysis: { article } }) {
    if (article.title !== null) return;
    yield { message: 'has no title', hint: 'add it to front matter: title: …' };
  },
};
