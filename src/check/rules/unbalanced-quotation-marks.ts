/** Paragraphs in which a quotation is not closed, or not opened. */
import type { Paragraph } from '../../model/article.js';
import { utf16Offsets } from '../../text/offsets.js';
import { quotedStretches } from '../../text/quotation-marks.js';
import type { ArticleRemark, Rule } from '../rule.js';

/** Characters of context that identify a mark. */
const CONTEXT = 40;

const STARTS_QUOTED = /^[\s*_>]{0,4}(?:[\u201C\u201E\u201F"\u00AB]|''|``)/u;

export const UNBALANCED_QUOTATION_MARKS: Rule = {
  id: 'unbalanced-quotation-marks',
  severity: 'warning',
  summary: 'an unpaired quotation mark',
  explanation:
    'It is not clear where the quotation ends, so the quotations found there may be wrong. A quotation of several paragraphs has a mark at the start of each and a closing one at the end of the last; that is not reported. Insert the missing mark.',
  *inArticle({ file: { text }, analysis: { body } }) {
    const toUtf16 = utf16Offsets(text);
    const paragraphs = body.filter(({ kind }) => kind !== 'caption');
    let open = false;
    for (const [index, { text: own, start }] of paragraphs.entries()) {
      const from = toUtf16(start);
      const { remarks, leavesOpen } = judge(own, from, open, paragraphs[index + 1]);
      yield* remarks;
      open = leavesOpen;
    }
  },
};

function judge(
  text: string,
  from: number,
  continues: boolean,
  next: Paragraph | undefined,
): { remarks: ArticleRemark[]; leavesOpen: boolean } {
  const remarks: ArticleRemark[] = [];
  let leavesOpen = false;
  const stretches = quotedStretches(text, { start: 0, end: text.length }, true).filter(
    ({ single }) => !single,
  );
  for (const { start, end, inner, opened, closed } of stretches) {
    if (!opened && !continues && !isOtherMark(text, inner.end)) {
      remarks.push({
        at: from + inner.end,
        message: 'a closing quotation mark without an opening one',
        hint: HINT,
        about: text.slice(Math.max(0, inner.end - CONTEXT), inner.end + 1),
      });
    }
    if (closed) continue;
    if (end === text.length && next && STARTS_QUOTED.test(next.text)) leavesOpen = true;
    else
      remarks.push({
        at: from + start,
        message: 'an opening quotation mark without a closing one',
        hint: HINT,
        about: text.slice(start, start + CONTEXT),
      });
  }
  return { remarks, leavesOpen };
}

/** Inches (34"), arrows of links (Read more »), and two apostrophes in a row. */
const isOtherMark = (text: string, at: number): boolean =>
  text.charAt(at) === '»' || text.charAt(at) === "'" || /^\d"$/u.test(text.slice(at - 1, at + 1));

const HINT = 'insert the missing mark, or delete this one';
