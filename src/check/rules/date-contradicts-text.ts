/** Articles whose publication date in front matter differs from that of the text's masthead. */
import { parseArticle } from '../../parse/parse.js';
import { edtfBounds } from '../../text/edtf.js';
import { dayAfter } from '../day-after.js';
import { lineOf } from '../key-lines.js';
import type { Rule } from '../rule.js';

/** Confidence of a date between headline and story, or labelled as the publication date. */
const CERTAIN = 0.8;

const MASTHEAD_RULES: ReadonlySet<string> = new Set(['published-label', 'date-by-story']);

export const DATE_CONTRADICTS_TEXT: Rule = {
  id: 'date-contradicts-text',
  severity: 'warning',
  summary: 'front matter and the text give different publication dates',
  explanation:
    'The date between headline and story, or one labelled as the publication date, is more than a day away from the one in front matter. Keep the correct date in front matter.',
  *inArticle({ file, keys, today }) {
    const { frontMatter, derived } = file;
    if (derived || !frontMatter?.published) return;
    const given = parseArticle(file, today).published;
    const told = parseArticle(
      { ...file, frontMatter: { ...frontMatter, published: null, updated: null } },
      today,
    );
    const evidence = told.evidence.published;
    if (given === null || told.published === null || !evidence) return;
    if (!MASTHEAD_RULES.has(evidence.rule) || evidence.confidence < CERTAIN) return;
    if (near(given, told.published) || (told.updated !== null && near(given, told.updated))) return;
    yield {
      line: lineOf(keys, 'published'),
      message: `is dated ${given} in front matter and ${told.published} in the text`,
      hint: 'keep the correct date in front matter',
    };
  },
};

/** At most a day apart, which time zones may explain. */
function near(a: string, b: string): boolean {
  const [one, other] = [edtfBounds(a), edtfBounds(b)];
  if (!one || !other) return true;
  return one.earliest <= dayAfter(other.latest) && other.earliest <= dayAfter(one.latest);
}
