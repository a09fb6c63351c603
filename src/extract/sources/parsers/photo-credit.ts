/** "Photo: AFP", "(Image: Ida Holt/Harbour Post)": a picture credit, kept apart from the sources of the text. */

import { lazily } from '../../../text/lazily.js';
import { SignScanner } from '../../../text/sign-scanner.js';
import type { Parser } from '../../engine.js';
import type { FoundCitation, SourceContext } from '../context.js';

const RULE = 'photo-credit';

const CREDIT =
  /\b(?:photos?|photographs?|images?|pictures?|photo credit|credit)(?:[ \t]?:[ \t]*|[ \t]+(?:by|courtesy of)[ \t]+)(\p{Lu}[^\r\n.()|]{0,59})/giu;

const scanner = lazily(() => new SignScanner([['photo', 'image', 'picture', 'credit']]));

export const photoCredit: Parser<SourceContext, FoundCitation> = {
  id: RULE,
  parse({ text, page }) {
    if (scanner().listsAnywhereIn(text, page) === 0) return [];
    const found: FoundCitation[] = [];
    for (const match of text.slice(page.start, page.end).matchAll(CREDIT)) {
      const name = (match[1] ?? '').trim();
      if (!/^\p{Lu}/u.test(name) || name.split(/\s+/u).length > 6) continue;
      const start = page.start + match.index + match[0].length - (match[1] ?? '').length;
      found.push({ name, kind: 'photo', rule: RULE, start, end: start + name.length });
    }
    return found;
  },
};
