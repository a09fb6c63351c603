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

/** Adds the words beside a mention, or none if its text is not in a block, as in front matter. */
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

/** An article that may know how many dates it mentions without decoding them. */
type Mentioning = Analysis & { readonly dateCount?: number };

/** `total` counts them before the limit. */
export interface MentionsFound {
  total: number;
  results: MentionInContext[];
}

/**
 * Mentions that may refer to a day in the range, in article and text order. With a bound, mentions of no known day ("recently") are
 * left out. Articles beyond the limit are read only as far as counting requires.
 * @param limit null for all
 * @throws CorpusError for an invalid date or an inverted range.
 */
export function findMentions(
  analyses: Iterable<Mentioning>,
  { mentionsFrom, mentionsTo }: MentionsFilter,
  limit: number | null = null,
): MentionsFound {
  const window = dateWindow({ from: mentionsFrom, to: mentionsTo }, 'mentions-');
  const open = window.from === null && window.to === null;
  const found: MentionsFound = { total: 0, results: [] };
  for (const analysis of analyses) {
    const room = limit === null ? Number.POSITIVE_INFINITY : limit - found.results.length;
    if (open && room <= 0) {
      found.total += analysis.dateCount ?? analysis.dates.length;
      continue;
    }
    const wanted = analysis.dates.filter(
      ({ earliest, latest }) =>
        open || (earliest !== null && latest !== null && mayFallIn(window, { earliest, latest })),
    );
    found.total += wanted.length;
    const shown = wanted.slice(0, room);
    if (shown.length > 0) found.results.push(...shown.map(contextIn(analysis)));
  }
  return found;
}
