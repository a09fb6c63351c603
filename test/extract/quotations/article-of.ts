/** Builds a parsed article from plain text for the quotation tests: a title, and one paragraph per line. */
import {
  type FoundQuotation,
  findQuotationsBy,
  RULE_GRAMMAR,
} from '../../../src/extract/quotations/quotations.js';
import type { ParsedArticle } from '../../../src/parse/parsed-article.js';

export function articleOf(text: string, titled = false): ParsedArticle {
  const lines = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const titleRange = titled ? (lines.shift() ?? null) : null;
  return {
    id: 'test',
    path: 'test.txt',
    text,
    bodyStart: 0,
    title: titleRange && text.slice(titleRange.start, titleRange.end),
    titleRange,
    standfirst: null,
    standfirstRanges: [],
    publisher: null,
    authors: [],
    published: null,
    updated: null,
    section: null,
    language: 'en',
    url: null,
    derived: false,
    body: lines.map((range) => ({ kind: 'paragraph', ...range })),
    evidence: {},
  };
}

export interface Reading {
  kind: FoundQuotation['kind'];
  rule: string;
  /** The parts, joined with a bar. */
  said: string;
  who: string | null;
  mention: string | null;
  cue: string | null;
}

/** What the rules find in an article, without what the model makes of it. */
export const findByRules = (article: ParsedArticle): FoundQuotation[] =>
  findQuotationsBy(RULE_GRAMMAR, article);

/** The rules' results for a text, as words instead of offsets. */
export function read(text: string, titled = false): Reading[] {
  return findByRules(articleOf(text, titled)).map((found) => ({
    kind: found.kind,
    rule: found.rule,
    said: found.pieces.map((piece) => text.slice(piece.start, piece.end)).join(' | '),
    who: found.speaker?.name ?? null,
    mention: found.speaker?.mention
      ? text.slice(found.speaker.mention.start, found.speaker.mention.end)
      : null,
    cue: found.cue && text.slice(found.cue.start, found.cue.end),
  }));
}

/** One line per quotation: content, speaker, cue. */
export const reading = (text: string): string[] =>
  read(text).map(({ said, who, cue }) => `${said} <- ${who}${cue === null ? '' : ` (${cue})`}`);

export const rules = (text: string): string[] => read(text).map(({ rule }) => rule);

/** One line per speaker: name, role, kind, resolution, confidence, other candidates. */
export const voice = (body: string): string[] => {
  const article = articleOf(body);
  return findByRules(article).map(({ speaker }) => {
    if (!speaker) return 'nobody';
    const { name, role, kind, resolution, confidence, candidates, anonymous, mention } = speaker;
    const who = [
      name ?? `(${mention && article.text.slice(mention.start, mention.end)})`,
      ...(role === null ? [] : [role]),
    ].join(', ');
    const others = candidates.map((other) => ` or ${other}`).join('');
    return `${who}${others}: ${anonymous ? 'unnamed ' : ''}${kind}, ${resolution}, ${confidence}`;
  });
};
