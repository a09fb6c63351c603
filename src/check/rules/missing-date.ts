/** Articles without a date in front matter or text. */
import type { Rule } from '../rule.js';

export const MISSING_DATE: Rule = {
  id: 'missing-date',
  severity: 'warning',
  summary: 'an article without a publication date',
  explanation:
    '--from and --to leave it out, and "on Thursday" in it stands for no day. Give the date in front matter, as exactly as it is known: 2020-10-23, 2020-10 or 2020.',
  *inArticle({ analysis: { article }, file: { frontMatter } }) {
    // An unreadable date is reported by impossible-date.
    if (article.published !== null || frontMatter?.published) return;
    const { notBefore, notAfter } = article;
    const bounds = [
      ...(notBefore === null ? [] : [`not before ${notBefore}`]),
      ...(notAfter === null ? [] : [`not after ${notAfter}`]),
    ].join(' and ');
    yield {
      message: `has no publication date${bounds === '' ? '' : `; by its text ${bounds}`}`,
      hint: 'write it into front matter: date: 2020-10-23',
    };
  },
};
