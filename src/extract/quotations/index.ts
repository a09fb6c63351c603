/** Quotations of an article with their cues and speakers: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parsed-article.js';
import { extract, type Grammar } from '../engine.js';
import { type QuotationContext, readArticle } from './context.js';
import type { FoundQuotation } from './found.js';
import { accordingTo } from './parsers/according-to.js';
import { bareQuotation } from './parsers/bare-quotation.js';
import { clauseBeforeCue } from './parsers/clause-before-cue.js';
import { contentAfterCue } from './parsers/content-after-cue.js';
import { passiveCue } from './parsers/passive-cue.js';
import { quotationBeforeCue } from './parsers/quotation-before-cue.js';
import { speakerLabel } from './parsers/speaker-label.js';
import { dropTerms } from './refiners/drop-terms.js';
import { introduce } from './refiners/introduce.js';
import { joinContinuations } from './refiners/join-continuations.js';
import { preferAttributed } from './refiners/prefer-attributed.js';
import { resolveSpeakers } from './refiners/resolve-speakers.js';

export type { FoundQuotation } from './found.js';

/** In this order; the parsers' matters only where two findings share their place. */
export const QUOTATION_GRAMMAR: Grammar<QuotationContext, FoundQuotation> = {
  parsers: [
    quotationBeforeCue,
    contentAfterCue,
    speakerLabel,
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
