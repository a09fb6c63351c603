/** "told the Harbour Post", "according to TASS": an outlet after a citing phrase. */

import { lazily } from '../../../text/lazily.js';
import { SignScanner } from '../../../text/sign-scanner.js';
import type { Parser } from '../../engine.js';
import type { FoundCitation, SourceContext } from '../context.js';
import { outletNameAt } from '../outlet-name.js';
import { CITING_PHRASES } from '../vocabulary.js';

const RULE = 'cited-outlet';

const PHRASE = new RegExp(`\\b(?:${CITING_PHRASES.join('|').replaceAll(' ', '\\s')})\\s`, 'giu');

/** First words of the phrases. Most blocks have none, which is cheaper to test than the pattern. */
const scanner = lazily(() => new SignScanner([CITING_PHRASES.map((phrase) => phrase.split(' ')[0] ?? '')]));

export const citedOutlet: Parser<SourceContext, FoundCitation> = {
  id: RULE,
  parse({ text, blocks }) {
    const found: FoundCitation[] = [];
    for (const block of blocks) {
      if (scanner().listsAnywhereIn(text, block) === 0) continue;
      for (const match of text.slice(block.start, block.end).matchAll(PHRASE)) {
        const outlet = outletNameAt(text, block.start + match.index + match[0].length);
        if (outlet && outlet.end <= block.end) found.push({ ...outlet, kind: 'outlet', rule: RULE });
      }
    }
    return found;
  },
};
