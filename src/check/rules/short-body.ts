/** Articles so short that most of the text may be missing. */
import type { Rule } from '../rule.js';

/** Words. Even news agency briefs have more. */
const SHORT = 40;

export const SHORT_BODY: Rule = {
  id: 'short-body',
  severity: 'info',
  summary: `an article of fewer than ${SHORT} words`,
  explanation:
    'Texts behind a paywall end after a sentence or two. Check whether it is complete; corpus show ID --explain shows what was left out.',
  *inArticle({ analysis: { article } }) {
    const { wordCount } = article;
    if (wordCount === 0 || wordCount >= SHORT) return;
    const words = wordCount === 1 ? '1 word' : `${wordCount} words`;
    yield { message: `has only ${words}`, hint: 'check whether the article is complete' };
  },
};
