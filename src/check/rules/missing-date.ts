/** Articles without a date in front matter or text. */
import type { Rule } from '../rule.js';

export const MISSING_DATE: Rule = {
  id: 'missing-date',
  severity: 'warning',
  summary: 'an article without a publication date',
  explanation:
    '--from and --to leave it out, and "on Thursday" in it cannot be resolved to a day. Add the date to front matter, as exactly as it is known: 2020-10-23, 2020-10 or 2020.',
  *inArticle({ analysis: { article }, file: { frontMatter } }) {
    // An unreadable date is reported by impossible-date.
    if (article.published !== null || frontMatter?.published) return;
    const { notBefore, notAfter } = article;
    const bounds = [
      ...(notBefore === null ? [] : [`not before ${notBefore}`]),
      ...(notAfter === null ? [] : [`not after ${notAfter}`]),
    ].join(' and ');
    yield {
      message: `has no publication date${bounds === '' ? '' : `; according to its text ${bounds}`}`,
      hint: 'add it to front matter: date: YYYY-MM-DD',
    };
  },
};
