/** "the Harbour Post reported": an outlet before a reporting verb. */
import type { Parser } from '../../engine.js';
import type { FoundCitation, SourceContext } from '../context.js';
import { outletNameAt } from '../outlet-name.js';
import { REPORTING_VERBS } from '../vocabulary.js';

const RULE = 'reporting-outlet';

const VERB = new RegExp(`\\s(?:${REPORTING_VERBS.join('|')})\\b`, 'gu');

/** Longest name before the verb, in words. */
const LONGEST_NAME = 6;

/** The starts of the last words before `end`, farthest first. */
function wordStarts(text: string, from: number, end: number): number[] {
  const starts: number[] = [];
  for (let at = end; at > from && starts.length < LONGEST_NAME; at -= 1) {
    if (/\s/u.test(text.charAt(at - 1)) && !/\s/u.test(text.charAt(at))) starts.push(at);
    else if (at - 1 === from) starts.push(from);
  }
  return starts.reverse();
}

export const reportingOutlet: Parser<SourceContext, FoundCitation> = {
  id: RULE,
  parse({ text, blocks }) {
    const found: FoundCitation[] = [];
    for (const block of blocks) {
      for (const match of text.slice(block.start, block.end).matchAll(VERB)) {
        const verb = block.start + match.index;
        const outlet = wordStarts(text, block.start, verb)
          .map((start) => outletNameAt(text, start))
          .find((name) => name?.end === verb);
        if (outlet) found.push({ ...outlet, kind: 'outlet', rule: RULE });
      }
    }
    return found;
  },
};
