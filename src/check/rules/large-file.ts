/** Files larger than articles usually are. The loader rejects the largest. */
import type { Rule } from '../rule.js';

/** Bytes; about 160,000 words. */
const LARGE = 1_000_000;

export const LARGE_FILE: Rule = {
  id: 'large-file',
  severity: 'warning',
  summary: 'a file too large to be one article',
  explanation:
    'It is read as one article with one date and one publisher, which is wrong for a file of many articles. Split it into one file per article. Files of more than 20 MB (pages: 8, exports: 200) are not read at all, which is an error.',
  *inArticle({ file: { text, derived } }) {
    if (derived) return;
    const bytes = Buffer.byteLength(text);
    if (bytes <= LARGE) return;
    const megabytes = (Math.ceil(bytes / 100_000) / 10).toString();
    yield {
      message: `has ${megabytes} MB, too much for one article`,
      hint: 'split it into one file per article',
    };
  },
};
