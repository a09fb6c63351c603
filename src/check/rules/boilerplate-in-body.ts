/** Page boilerplate in the body of an article. Only lines that are never anything else. */
import { isOneOf } from '../../parse/parse.js';
import { utf16Offsets } from '../../text/offsets.js';
import type { Rule } from '../rule.js';
import { BOILERPLATE_LINES } from '../vocabulary.js';

const WHOLE = isOneOf(BOILERPLATE_LINES);
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:19|20)\d\d/u;
/** Longer paragraphs belong to the story. */
const LONGEST = 120;

export const BOILERPLATE_IN_BODY: Rule = {
  id: 'boilerplate-in-body',
  severity: 'warning',
  summary: 'a button, notice or advertisement in the text of an article',
  explanation:
    'Such a line is searched and counted as part of the article. Delete it from the file. corpus removes most of the page around an article, but trusts the lines of a text that looks clean.',
  *inArticle({ file: { text }, analysis: { body } }) {
    const toUtf16 = utf16Offsets(text);
    for (const paragraph of body) {
      if (paragraph.kind === 'caption' || paragraph.text.length > LONGEST) continue;
      const plain = paragraph.text.toLowerCase().replaceAll('’', "'");
      if (!WHOLE.test(plain) && !COPYRIGHT.test(plain)) continue;
      yield {
        at: toUtf16(paragraph.start),
        message: `"${paragraph.text}" belongs to the page, not to the article`,
        hint: 'delete the line',
        about: paragraph.text,
      };
    }
  },
};
