/** Outlets, agencies and picture credits that an article cites: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parse.js';
import { extract, type Grammar } from '../engine.js';
import { type FoundCitation, type SourceContext, sourceContext } from './context.js';
import { citedOutlet, photoCredit, reportingOutlet, sourceLine } from './parsers/parsers.js';
import { onePerPlace } from './refiners/refiners.js';

export type { FoundCitation } from './context.js';
export { OUTLET_WORDS } from './vocabulary.js';

const GRAMMAR: Grammar<SourceContext, FoundCitation> = {
  parsers: [sourceLine, citedOutlet, reportingOutlet, photoCredit],
  refiners: [onePerPlace],
};

/** Every citation in the order of the text; ranges are UTF-16. */
export const findCitations = (article: ParsedArticle): FoundCitation[] =>
  extract(sourceContext(article), GRAMMAR);
