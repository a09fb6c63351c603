/** Pages saved from press databases: their text is split into articles like a text export. */
import type { TextForm } from '../form.js';
import { PAGE } from '../page.js';
import { PRESS_TEXTS } from './press-texts.js';

/** Marks that pages of the databases contain near their head. */
const MARKS =
  /\bProQuest document (?:link|ID)\b|\bLoad-Date:|\b\d{1,5} of \d{1,5} DOCUMENTS\b|\bEnd of Document\b|<b>\s{0,4}(?:HD|SN|PD)\s{0,4}<\/b>|\bFactiva\b/iu;
const MARKUP = /<(?:p|div|table|span|br)[\s>/]/iu;
const HEAD = 65_536;

export const PRESS_PAGE: TextForm = {
  name: 'page of a press database',
  // Most texts have no markup, and that is the cheapest test.
  recognises: (source) =>
    source.head.includes('<') &&
    MARKUP.test(source.head) &&
    PAGE.recognises(source) &&
    MARKS.test(source.head),
  async read(source) {
    const { htmlText } = await import('../../html/html.js');
    const text = await htmlText(source.text);
    const inside = { ...source, text, head: text.slice(0, HEAD).trimStart() };
    const form = PRESS_TEXTS.find((candidate) => candidate.recognises(inside));
    return form ? form.read(inside) : PAGE.read(source);
  },
};
