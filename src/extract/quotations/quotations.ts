/** Quotations of an article with their cues and speakers: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parse.js';
import { extract, type Grammar } from '../engine.js';
import { type QuotationContext, readArticle } from './context.js';
import type { FoundQuotation } from './found.js';
import {
  accordingTo,
  attributionLine,
  bareQuotation,
  clauseBeforeCue,
  contentAfterCue,
  passiveCue,
  quotationBeforeCue,
  speakerLabel,
  speakerTurn,
} from './parsers/parsers.js';
import {
  dropTerms,
  introduce,
  joinContinuations,
  preferAttributed,
  resolveSpeakers,
} from './refiners/refiners.js';

export type { FoundQuotation } from './found.js';

/** In this order; the parsers' matters only where two findings share their place. */
export const QUOTATION_GRAMMAR: Grammar<QuotationContext, FoundQuotation> = {
  parsers: [
    speakerTurn,
    quotationBeforeCue,
    contentAfterCue,
    speakerLabel,
    attributionLine,
    clauseBeforeCue,
    accordingTo,
    passiveCue,
    bareQuotation,
  ],
  refiners: [preferAttributed, dropTerms, joinContinuations, introduce, resolveSpeakers],
};

/** The same by another choice of rules. */
export const findQuotationsBy = (
  grammar: Grammar<QuotationContext, FoundQuotation>,
  article: ParsedArticle,
): FoundQuotation[] => extract(readArticle(article), grammar);

/** Every quotation in the order of the text, no two sharing a word; ranges are UTF-16. */
export const findQuotations = (article: ParsedArticle): FoundQuotation[] =>
  findQuotationsBy(QUOTATION_GRAMMAR, article);
