/** Entry point of the source extractor: outlets, agencies and picture credits that an article cites. */
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

/** Every citation in text order; ranges are UTF-16. */
export const findCitations = (article: ParsedArticle): FoundCitation[] =>
  extract(sourceContext(article), GRAMMAR);
