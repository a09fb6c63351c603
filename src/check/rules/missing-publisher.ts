/** Articles without a publisher in front matter or text. */
import type { Rule } from '../rule.js';

export const MISSING_PUBLISHER: Rule = {
  id: 'missing-publisher',
  severity: 'warning',
  summary: 'an article without a publisher',
  explanation:
    'Many questions are about who reported something, and --publisher skips this article. The text does not show the publisher; add it to front matter.',
  *inArticle({ analysis: { article } }) {
    if (article.publisher !== null) return;
    yield { message: 'has no publisher', hint: 'add it to front matter: publisher: …' };
  },
};
