/** Builds analyses by hand: an article from its paragraphs, with offsets as in a file. */
import type { Analysis } from '../../src/model/analysis.js';
import { type Article, articleRef, type Paragraph } from '../../src/model/article.js';
import type { DateMention } from '../../src/model/date-mention.js';
import type { Quotation, Speaker } from '../../src/model/quotation.js';
import type { Citation } from '../../src/model/source.js';

/** Of quotations, that leaves none out. */
export const NO_FILTER = {
  query: null,
  speaker: null,
  role: null,
  kind: null,
  minConfidence: null,
  minSpeakerConfidence: null,
};

export interface Making extends Partial<Article> {
  paragraphs?: string[];
  /** The quoted parts of the paragraphs, with their speakers. */
  quotes?: {
    text: string;
    speaker?: Partial<Speaker> | null;
    kind?: Quotation['kind'];
    confidence?: number;
  }[];
  cites?: string[];
  /** Picture credits. */
  pictures?: string[];
  /** The values of the dates in the text. */
  mentions?: Partial<DateMention>[];
}

export function made(
  id: string,
  { paragraphs = [], quotes = [], cites = [], pictures = [], mentions = [], ...fields }: Making = {},
): Analysis {
  const article: Article = {
    id,
    path: `${id}.txt`,
    title: null,
    standfirst: null,
    publisher: null,
    authors: [],
    published: null,
    notBefore: null,
    notAfter: null,
    updated: null,
    section: null,
    language: 'en',
    url: null,
    derived: false,
    duplicateOf: null,
    wordCount: 0,
    evidence: {},
    ...fields,
  };
  const file = paragraphs.join('\n\n');
  let at = 0;
  const body = paragraphs.map((text): Paragraph => {
    const start = at;
    at += [...text].length + 2;
    return { kind: 'paragraph', text, start, end: at - 2 };
  });
  const place = (text: string): number => [...file.slice(0, file.indexOf(text))].length;
  const quotations = quotes.map(({ text, speaker, kind, confidence }, index): Quotation => {
    const start = place(text);
    const end = start + [...text].length;
    return {
      id: `${id}#q${index + 1}`,
      article: articleRef(article),
      kind: kind ?? 'direct',
      text,
      start,
      end,
      spans: [[start, end]],
      rule: 'made',
      speaker: speaker
        ? {
            name: '',
            role: null,
            kind: 'person',
            anonymous: false,
            mention: null,
            resolution: 'as-written',
            confidence: 1,
            candidates: [],
            ...speaker,
          }
        : null,
      cue: null,
      confidence: confidence ?? 1,
      model: null,
    };
  });
  const citing = (kind: Citation['kind']) => (name: string) => ({
    name,
    kind,
    rule: 'made',
    text: name,
    start: place(name),
    end: place(name) + name.length,
  });
  const citations = [...cites.map(citing('outlet')), ...pictures.map(citing('photo'))];
  const dates = mentions.map(
    (mention): DateMention => ({
      article: articleRef(article),
      text: '',
      start: 0,
      end: 0,
      value: null,
      kind: 'date',
      quantity: null,
      frequency: null,
      mod: null,
      earliest: null,
      latest: null,
      quotation: null,
      rule: 'made',
      ...mention,
    }),
  );
  return { article, body, quotations, citations, dates };
}
