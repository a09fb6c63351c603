/** JSON Schemas of the records, one for each type of the model. */
import {
  boolean,
  count,
  described,
  edtf,
  list,
  nullable,
  nullableString,
  offset,
  oneOf,
  place,
  record,
  ref,
  type Schema,
  string,
} from './parts.js';

const EVIDENCE_FIELDS =
  'title standfirst publisher authors published notBefore notAfter updated section language url'.split(' ');

const evidence = record({
  from: oneOf('front-matter', 'metadata', 'text', 'inferred'),
  rule: string,
  start: nullable(offset),
  end: nullable(offset),
  confidence: { type: 'number', minimum: 0, maximum: 1 },
});

const articleFields: Readonly<Record<string, Schema>> = {
  id: string,
  path: described(string, 'below the corpus folder, with forward slashes'),
  title: nullableString,
  standfirst: nullableString,
  publisher: nullableString,
  authors: list(string),
  published: edtf,
  notBefore: described(nullableString, 'YYYY-MM-DD, inferred where published is null'),
  notAfter: described(nullableString, 'YYYY-MM-DD, inferred where published is null'),
  updated: edtf,
  section: nullableString,
  language: described(nullableString, 'ISO 639 code'),
  url: nullableString,
  derived: described(boolean, 'true where the text was made from a web page or an export'),
  duplicateOf: described(
    nullableString,
    'id of the earliest article with nearly the same text, null where this is it',
  ),
  wordCount: count,
  evidence: record(Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, evidence])), EVIDENCE_FIELDS),
};

const paragraph = record({
  text: string,
  start: offset,
  end: offset,
  kind: oneOf('paragraph', 'heading', 'list', 'caption'),
});

export const article = record(articleFields);
export const listedArticle = record({ ...articleFields, body: list(paragraph) }, ['body']);

const speaker = record({
  name: string,
  role: nullableString,
  kind: oneOf('person', 'organisation', 'group'),
  anonymous: boolean,
  mention: nullable(ref('textSpan')),
  resolution: described(
    oneOf('full-name', 'short-name', 'misspelling', 'office', 'pronoun', 'carried-over', 'as-written'),
    'how the words beside the quotation became the name',
  ),
  confidence: described({ type: 'number', minimum: 0, maximum: 1 }, 'how often such a speaker is right'),
  candidates: described(list(string), 'others the words may mean, likeliest first'),
});

export const quotation = record({
  id: described(string, '<article id>#q<n>'),
  article: ref('articleRef'),
  kind: oneOf('direct', 'mixed', 'indirect'),
  text: string,
  start: offset,
  end: offset,
  spans: described(list(place), 'the pieces of the content; two where the cue stands between them'),
  rule: string,
  speaker: nullable(speaker),
  cue: nullable(ref('textSpan')),
});

export const dateMention = record({
  article: ref('articleRef'),
  text: string,
  start: offset,
  end: offset,
  value: described(nullableString, 'EDTF (ISO 8601-2), or PRESENT_REF, PAST_REF, FUTURE_REF'),
  earliest: described(nullableString, 'YYYY-MM-DD'),
  latest: described(nullableString, 'YYYY-MM-DD'),
  quotation: described(nullableString, 'id of the quotation it stands in'),
  rule: string,
});

const citation = record({
  text: string,
  start: offset,
  end: offset,
  name: string,
  kind: oneOf('outlet', 'photo'),
  rule: string,
});

export const source = record({
  name: described(string, 'the full name that most articles give'),
  kind: oneOf('publisher', 'outlet', 'photo', 'person', 'organisation', 'group'),
  anonymous: described(boolean, 'true for someone the texts leave unnamed'),
  roles: list(string),
  aliases: list(string),
  quotations: count,
  direct: count,
  mixed: count,
  indirect: count,
  citations: described(count, 'how often it is cited without words of its own, or credited'),
  articles: count,
  publishers: {
    type: 'object',
    additionalProperties: count,
    description: 'how often each publisher quotes or cites it',
  },
  first: edtf,
  last: edtf,
});

export const period = record({
  band: oneOf('articles', 'mentions'),
  period: described(string, 'EDTF: a day, a month, a year, a decade or a century'),
  articles: described(count, 'published in it; in the band of mentions, that speak of it'),
  mentions: described(nullable(count), 'dates in the texts that stand for it; null in the band of articles'),
  publishers: { type: 'object', additionalProperties: count },
});

export const publisherRange = record({
  publisher: nullableString,
  articles: count,
  first: edtf,
  last: edtf,
});

export const gap = record({
  from: described(string, 'YYYY-MM-DD, included'),
  to: described(string, 'YYYY-MM-DD, included'),
  days: count,
});

export const searchResult = record(
  {
    article: ref('articleRef'),
    score: { type: 'number' },
    passages: list(
      record({
        text: string,
        start: offset,
        end: offset,
        matches: list(place),
        quotation: nullable(record({ id: string, speaker: nullableString })),
        speakers: described(list(string), 'everyone whose words stand in the passage'),
      }),
    ),
    query: { type: 'integer', minimum: 1, description: 'line of the batch file; only with --batch' },
    explanation: {
      ...record({
        words: list(
          record({
            word: string,
            score: { type: 'number' },
            inTitle: described({ type: 'number' }, 'how often; other forms of the word count for less'),
            inText: { type: 'number' },
          }),
        ),
        closeness: described({ type: 'number' }, 'added for words near each other'),
        title: described({ type: 'number' }, 'multiplied for words in the title'),
        nearness: described({ type: 'number' }, 'multiplied with --near-date, else 1'),
      }),
      description: 'what the score is made of; only with --explain',
    },
  },
  ['query', 'explanation'],
);

export const concordanceLine = record({
  article: ref('articleRef'),
  left: described(string, 'what comes before, in whole words, from the same paragraph'),
  node: described(string, "the file's text from start to end"),
  right: described(string, 'what comes after'),
  start: offset,
  end: offset,
});

export const analysis = record({
  article: ref('article'),
  body: list(paragraph),
  quotations: list(ref('quotation')),
  citations: list(citation),
  dates: list(ref('dateMention')),
});

export const explainedLine = record({
  article: ref('articleRef'),
  line: { type: 'integer', minimum: 1, description: "line of the article's text on which it begins" },
  text: string,
  start: offset,
  end: offset,
  kept: described(boolean, 'true where it is in the body'),
  reason: described(string, 'what it was taken for'),
  gives: described(list(string), 'the fields that were read from it'),
});

export const finding = record({
  rule: described(string, 'corpus check --list-rules has them all'),
  severity: oneOf('error', 'warning', 'info'),
  path: described(string, 'below the corpus folder, with forward slashes'),
  line: described(nullable({ type: 'integer', minimum: 1 }), 'in the file, from 1'),
  column: described(nullable({ type: 'integer', minimum: 1 }), 'in code points, from 1'),
  message: string,
  hint: described(string, 'what to do'),
  places: described({ type: 'integer', minimum: 1 }, 'in how many, where only the first is told'),
  fingerprint: described(string, 'stays when lines move; two findings of one kind in a file may share it'),
});

export const checkRule = record({
  rule: string,
  severity: oneOf('error', 'warning', 'info'),
  summary: string,
  explanation: string,
});

export const addition = record(
  {
    input: described(string, 'as it was named; - for standard input'),
    outcome: described(oneOf('added', 'planned', 'duplicate', 'failed'), 'planned with --dry-run'),
    path: described(nullableString, 'below the corpus folder; null unless it was added or would be'),
    duplicateOf: described(nullableString, 'path of the article that has nearly the same text'),
    likeness: nullable({ type: 'number', minimum: 0, maximum: 1 }),
    title: nullableString,
    publisher: nullableString,
    authors: list(string),
    published: edtf,
    doubts: described(
      list(record({ field: string, rule: string, confidence: { type: 'number', minimum: 0, maximum: 1 } })),
      'values that were recognised with little certainty',
    ),
    message: described(nullableString, 'why it failed'),
    text: described(string, 'the file that would be written; only with --dry-run'),
  },
  ['text'],
);
