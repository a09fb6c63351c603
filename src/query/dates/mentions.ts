/** Filters date mentions by the days they can refer to, and adds the words beside them. */
import type { Analysis } from '../../model/analysis.js';
import { fieldBlocks } from '../../model/article.js';
import type { DateMention, MentionInContext } from '../../model/date-mention.js';
import type { TextSpan } from '../../model/span.js';
import { beginningOf, endBeside } from '../../text/beside.js';
import { dateWindow, mayFallIn } from '../filters.js';

export interface MentionsFilter {
  /** EDTF or a date prefix, inclusive; null for no bound. */
  mentionsFrom: string | null;
  mentionsTo: string | null;
}

/** Code points on each side of a mention. */
const CONTEXT = 60;

/** Adds the words beside a mention; none if its text is not in a block, as in front matter. */
function contextIn(analysis: Analysis): (mention: DateMention) => MentionInContext {
  const blocks: TextSpan[] = [...fieldBlocks(analysis.article), ...analysis.body];
  const known = new Map<TextSpan, string[]>();
  return (mention) => {
    const block = blocks.find(({ start, end }) => mention.start >= start && mention.end <= end);
    if (!block) return { ...mention, left: '', right: '' };
    const characters = known.get(block) ?? [...block.text];
    known.set(block, characters);
    const [from, to] = [mention.start - block.start, mention.end - block.start];
    return {
      ...mention,
      left: endBeside(characters.slice(Math.max(0, from - CONTEXT - 1), from).join(''), CONTEXT),
      right: beginningOf(characters.slice(to, to + CONTEXT + 1).join(''), CONTEXT),
    };
  };
}

/**
 * Mentions that may refer to a day in the range, in article and text order. With a bound, mentions of no known
 * day ("recently") are left out. @throws CorpusError for an invalid date or an inverted range.
 */
export function findMentions(
  analyses: Iterable<Analysis>,
  { mentionsFrom, mentionsTo }: MentionsFilter,
): MentionInContext[] {
  const window = dateWindow({ from: mentionsFrom, to: mentionsTo }, 'mentions-');
  const open = window.from === null && window.to === null;
  const found: MentionInContext[] = [];
  for (const analysis of analyses) {
    const inContext = contextIn(analysis);
    for (const mention of analysis.dates) {
      const { earliest, latest } = mention;
      if (open || (earliest !== null && latest !== null && mayFallIn(window, { earliest, latest }))) {
        found.push(inContext(mention));
      }
    }
  }
  return found;
}
