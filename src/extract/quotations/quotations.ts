/** Entry point of the quotation extractor: an article's quotations with their cues and speakers. */
import type { ParsedArticle } from '../../parse/parse.js';
import { extract, type Grammar } from '../engine.js';
import { type QuotationContext, readArticle } from './context.js';
import type { FoundQuotation } from './found.js';
import { weighFindings } from './learned/learned.js';
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

/** Rules in the order they run; the order of parsers matters only for two findings at the same place. */
export const RULE_GRAMMAR: Grammar<QuotationContext, FoundQuotation> = {
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

/**
 * The rules, followed by the model. The model weighs their findings against its own; the findings kept are joined, and their speakers
 * resolved again.
 */
export const QUOTATION_GRAMMAR: Grammar<QuotationContext, FoundQuotation> = {
  parsers: RULE_GRAMMAR.parsers,
  refiners: [...RULE_GRAMMAR.refiners, weighFindings, joinContinuations, resolveSpeakers],
};

/** Finds quotations with another grammar. */
export const findQuotationsBy = (
  grammar: Grammar<QuotationContext, FoundQuotation>,
  article: ParsedArticle,
): FoundQuotation[] => extract(readArticle(article), grammar);

/** Every quotation in text order, without overlaps; ranges are UTF-16. */
export const findQuotations = (article: ParsedArticle): FoundQuotation[] =>
  findQuotationsBy(QUOTATION_GRAMMAR, article);
