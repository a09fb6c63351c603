/** Articles without a publisher in front matter or text. */
import type { Rule } from '../rule.js';

export const MISSING_PUBLISHER: Rule = {
  id: 'missing-publisher',
  severity: 'warning',
  summary: 'an article without a publisher',
  explanation:
    'Who reports something is half of what can be asked of a corpus; --publisher passes the article over. The text does not show it; give it in front matter.',
  *inArticle({ analysis: { article } }) {
    if (article.publisher !== null) return;
    yield { message: 'has no publisher', hint: 'write it into front matter: publisher: …' };
  },
};
