/** Outlets, agencies and picture credits that an article cites: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parsed-article.js';
import { extract, type Grammar } from '../engine.js';
import { type FoundCitation, type SourceContext, sourceContext } from './context.js';
import { citedOutlet } from './parsers/cited-outlet.js';
import { photoCredit } from './parsers/photo-credit.js';
import { reportingOutlet } from './parsers/reporting-outlet.js';
import { sourceLine } from './parsers/source-line.js';
import { onePerPlace } from './refiners/one-per-place.js';

export type { FoundCitation } from './context.js';

const GRAMMAR: Grammar<SourceContext, FoundCitation> = {
  parsers: [sourceLine, citedOutlet, reportingOutlet, photoCredit],
  refiners: [onePerPlace],
};

/** Every citation in the order of the text; ranges are UTF-16. */
export const findCitations = (article: ParsedArticle): FoundCitation[] =>
  extract(sourceContext(article), GRAMMAR);
