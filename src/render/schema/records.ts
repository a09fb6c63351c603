/** JSON Schemas of the records, one for each type of the model. */
import {
  boolean,
  count,
  described,
  edtf,
  enumSchema,
  list,
  nullable,
  nullableString,
  offset,
  place,
  record,
  ref,
  type Schema,
  string,
} from './parts.js';

const EVIDENCE_FIELDS =
  'title standfirst publisher authors published notBefore notAfter updated section language url'.split(' ');

const evidence = record({
  from: enumSchema('front-matter', 'metadata', 'text', 'inferred'),
  rule: string,
  start: nullable(offset),
  end: nullable(offset),
  confidence: { type: 'number', minimum: 0, maximum: 1 },
});

const articleFields: Readonly<Record<string, Schema>> = {
  id: string,
  path: described(string, 'relative to the corpus folder, with forward slashes'),
  title: nullableString,
  standfirst: nullableString,
  publisher: nullableString,
  authors: list(string),
  published: edtf,
  notBefore: described(nullableString, 'YYYY-MM-DD, inferred if published is null'),
  notAfter: described(nullableString, 'YYYY-MM-DD, inferred if published is null'),
  updated: edtf,
  section: nullableString,
  language: described(nullableString, 'ISO 639 code'),
  url: nullableString,
  derived: described(boolean, 'true if the text was extracted from a web page or an export'),
  duplicateOf: described(
    nullableString,
    'id of the earliest near-duplicate; null if this is the earliest, or has none',
  ),
  wordCount: count,
  evidence: record(Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, evidence])), EVIDENCE_FIELDS),
};

const paragraph = record({
  text: string,
  start: offset,
  end: offset,
  kind: enumSchema('paragraph', 'heading', 'list', 'caption'),
});

export const article = record(articleFields);
export const listedArticle = record({ ...articleFields, body: list(paragraph) }, ['body']);

const dateMentionFields: Readonly<Record<string, Schema>> = {
  article: ref('articleRef'),
  text: string,
  start: offset,
  end: offset,
  value: described(
    nullableString,
    'EDTF (ISO 8601-2), or PRESENT_REF, PAST_REF, FUTURE_REF; of a duration P3D, of a set XXXX-WXX-2 or P1D',
  ),
  kind: enumSchema('date', 'time', 'duration', 'set'),
  quantity: described(nullableString, 'of a set: EVERY, EACH'),
  frequency: described(nullableString, 'of a set: 2X for twice'),
  mod: nullable(
    enumSchema('APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END'),
  ),
  earliest: described(nullableString, 'YYYY-MM-DD'),
  latest: described(nullableString, 'YYYY-MM-DD'),
  quotation: described(nullableString, 'id of the quotation that contains it'),
  rule: string,
};

export const dateMention = record(dateMentionFields);

export const mentionInContext = record({
  ...dateMentionFields,
  left: described(string, 'up to 60 code points before it, in whole words'),
  right: described(string, 'up to 60 code points after it, in whole words'),
});

const citation = record({
  text: string,
  start: offset,
  end: offset,
  name: string,
  kind: enumSchema('outlet', 'photo'),
  rule: string,
});

export const period = record({
  band: enumSchema('articles', 'mentions'),
  period: described(string, 'EDTF: a day, a month, a year, a decade or a century'),
  articles: described(
    count,
    'articles published in the period; in the mentions band, articles that mention it',
  ),
  mentions: described(nullable(count), 'dates in the texts that refer to it; null in the articles band'),
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
    score: described({ type: 'number' }, 'compares the articles of one answer'),
    passages: list(
      record({
        text: described(string, 'a paragraph in which words of the query occur'),
        start: offset,
        end: offset,
        matches: described(list(place), 'where the words were found'),
        quotation: described(
          nullable(record({ id: string, speaker: nullableString })),
          'the quotation in it, if it has only one',
        ),
        speakers: described(list(string), 'every speaker quoted in the passage'),
      }),
    ),
    query: { type: 'integer', minimum: 1, description: 'line of the batch file; only with --batch' },
    explanation: {
      ...record({
        words: list(
          record({
            word: string,
            score: { type: 'number' },
            inTitle: described({ type: 'number' }, 'term frequency; other forms of the word count for less'),
            inText: { type: 'number' },
          }),
        ),
        closeness: described({ type: 'number' }, 'added for query terms near each other'),
        title: described({ type: 'number' }, 'multiplier for query terms in the title'),
        nearness: described({ type: 'number' }, 'multiplier of --near-date, else 1'),
      }),
      description: 'the parts of the score; only with --explain',
    },
  },
  ['query', 'explanation'],
);

export const concordanceLine = record({
  article: ref('articleRef'),
  left: described(string, 'the text before it, in whole words, from the same paragraph'),
  node: described(string, "the file's text from start to end"),
  right: described(string, 'the text after it'),
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
  kept: described(boolean, 'true if it belongs to the body'),
  reason: described(string, 'how it was classified'),
  gives: described(list(string), 'the fields that were read from it'),
  ranked: described(
    list(
      record({
        field: string,
        place: described({ type: 'integer', minimum: 1 }, '1 for the best candidate, 2 for the runner-up'),
        score: { type: 'number', minimum: 0, maximum: 1 },
        because: described(list(string), 'what decides between the two'),
      }),
    ),
    'where it is the best or second candidate for a ranked field',
  ),
  narrative: described(
    nullable(enumSchema('configuration', 'dates')),
    'what makes the article a narrative, whose short dates count from the last date told',
  ),
});

export const finding = record({
  rule: described(string, 'corpus check --list-rules lists them'),
  severity: enumSchema('error', 'warning', 'info'),
  path: described(string, 'relative to the corpus folder, with forward slashes'),
  line: described(nullable({ type: 'integer', minimum: 1 }), 'line of the file, counted from 1'),
  column: described(nullable({ type: 'integer', minimum: 1 }), 'in code points, counted from 1'),
  message: string,
  hint: described(string, 'how to fix it'),
  places: described({ type: 'integer', minimum: 1 }, 'number of places, of which only the first is reported'),
  fingerprint: described(
    string,
    'unchanged when lines move; two findings of one kind in a file may share it',
  ),
});

export const checkRule = record({
  rule: string,
  severity: enumSchema('error', 'warning', 'info'),
  summary: string,
  explanation: string,
});

export const difference = record({
  path: described(string, 'relative to the corpus folder'),
  state: described(enumSchema('new', 'changed', 'removed'), 'of the file, since it was indexed'),
});

export const addition = record(
  {
    input: described(string, 'as the user named it; - for standard input'),
    outcome: described(enumSchema('added', 'planned', 'duplicate', 'failed'), 'planned with --dry-run'),
    path: described(nullableString, 'relative to the corpus folder; null unless it was added or would be'),
    duplicateOf: described(nullableString, 'path of the near-duplicate in the corpus'),
    likeness: nullable({ type: 'number', minimum: 0, maximum: 1 }),
    title: nullableString,
    publisher: nullableString,
    authors: list(string),
    published: edtf,
    doubts: described(
      list(record({ field: string, rule: string, confidence: { type: 'number', minimum: 0, maximum: 1 } })),
      'values recognised with low confidence',
    ),
    message: described(nullableString, 'why it failed'),
    text: described(string, 'the file that would be written; only with --dry-run'),
  },
  ['text'],
);

export const counted = record({
  group: {
    type: 'object',
    description: 'the value of each key, null if unknown',
    additionalProperties: nullableString,
    minProperties: 1,
    maxProperties: 2,
  },
  count,
  articles: described(count, 'articles that the counted results are in'),
});
