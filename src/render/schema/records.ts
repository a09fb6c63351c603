/** JSON Schemas of the records, one for each type of the model. */
import {
  boolean,
  count,
  described,
  enumSchema,
  list,
  nullable,
  nullableString,
  offset,
  place,
  record,
  ref,
  type Schema,
  share,
  string,
} from './parts.js';

const EVIDENCE_FIELDS =
  'title standfirst publisher authors published notBefore notAfter updated section language url'.split(' ');

const evidence = described(
  record({
    from: described(
      enumSchema('front-matter', 'metadata', 'text', 'inferred'),
      'what the value was read from; metadata: the markup of a page, or the record of an export',
    ),
    rule: described(string, 'the rule that found it'),
    start: described(nullable(offset), 'of the value in the text; null if it is not there'),
    end: described(nullable(offset), 'of the value in the text; null if it is not there'),
    confidence: described(share, 'how often values found in this way are right'),
  }),
  'where the value of the field comes from; absent if the value is null',
);

const articleFields: Readonly<Record<string, Schema>> = {
  id: described(string, 'of front matter, else the path without its suffix'),
  path: described(string, 'relative to the corpus folder, with forward slashes'),
  title: described(nullableString, 'the headline'),
  standfirst: described(nullableString, 'the summary between headline and story'),
  publisher: described(nullableString, 'the newspaper, agency or site'),
  authors: described(list(string), 'as they are named, without "by"'),
  published: described(nullableString, 'EDTF (ISO 8601-2) of publication, null if unknown'),
  notBefore: described(nullableString, 'YYYY-MM-DD, inferred if published is null'),
  notAfter: described(nullableString, 'YYYY-MM-DD, inferred if published is null'),
  updated: described(nullableString, 'EDTF of the last change that the article names'),
  section: described(nullableString, 'part of the newspaper or site, such as World'),
  language: described(nullableString, 'ISO 639 code, such as en'),
  url: described(nullableString, 'the address of the article'),
  derived: described(boolean, 'true if the text was extracted from a web page or an export'),
  duplicateOf: described(
    nullableString,
    'id of the earliest near-duplicate; null if this is the earliest, or has none',
  ),
  wordCount: described(count, 'words of the body'),
  evidence: described(
    record(Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, evidence])), EVIDENCE_FIELDS),
    'where each field comes from',
  ),
};

const paragraph = described(
  record({
    text: described(string, 'the words, as the file has them'),
    start: offset,
    end: offset,
    kind: described(
      enumSchema('paragraph', 'heading', 'list', 'caption'),
      'what the block is; list: one item of it',
    ),
  }),
  'a block of the body',
);

const body = described(list(paragraph), 'the blocks of the story, in order');

export const article = described(record(articleFields), 'an article, without its text');
export const listedArticle = described(
  record({ ...articleFields, body: { ...body, description: 'the blocks of the story; only with --body' } }, [
    'body',
  ]),
  'an article',
);

const dateMentionFields: Readonly<Record<string, Schema>> = {
  article: ref('articleRef'),
  text: described(string, 'the words that speak of the date'),
  start: offset,
  end: offset,
  value: described(
    nullableString,
    'EDTF (ISO 8601-2), or PRESENT_REF, PAST_REF, FUTURE_REF; of a duration P3D, of a set XXXX-WXX-2 or P1D',
  ),
  kind: described(
    enumSchema('date', 'time', 'duration', 'set'),
    'as in TimeML; set: something that recurs, such as every Monday',
  ),
  quantity: described(nullableString, 'of a set: EVERY, EACH'),
  frequency: described(nullableString, 'of a set: 2X for twice'),
  mod: described(
    nullable(
      enumSchema('APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END'),
    ),
    'what modifies the value, as in TimeML: APPROX for about, START for early',
  ),
  earliest: described(nullableString, 'YYYY-MM-DD, the first day it may mean'),
  latest: described(nullableString, 'YYYY-MM-DD, the last day it may mean'),
  quotation: described(nullableString, 'id of the quotation that contains it'),
  rule: described(string, 'the rule that read it'),
};

export const dateMention = described(record(dateMentionFields), 'a date, time or duration in the text');

export const mentionInContext = described(
  record({
    ...dateMentionFields,
    left: described(string, 'up to 60 code points before it, in whole words'),
    right: described(string, 'up to 60 code points after it, in whole words'),
  }),
  'a date in the text',
);

const citation = described(
  record({
    text: described(string, 'the words that cite it'),
    start: offset,
    end: offset,
    name: described(string, 'the full name of the outlet, or of the maker of the picture'),
    kind: described(enumSchema('outlet', 'photo'), 'an outlet that is cited, or the credit of a picture'),
    rule: described(string, 'the rule that found it'),
  }),
  'an outlet cited, or a credit',
);

export const period = record({
  band: described(
    enumSchema('articles', 'mentions'),
    'articles: by day of publication; mentions: by the dates in the texts',
  ),
  period: described(string, 'EDTF: a day, a month, a year, a decade or a century'),
  articles: described(
    count,
    'articles published in the period; in the mentions band, articles that mention it',
  ),
  mentions: described(nullable(count), 'dates in the texts that refer to it; null in the articles band'),
  publishers: {
    type: 'object',
    additionalProperties: described(count, 'articles of this publisher'),
    description: 'number of these articles by publisher, where it is known',
  },
});

export const publisherRange = described(
  record({
    publisher: described(nullableString, 'null for articles whose publisher is not known'),
    articles: described(count, 'articles of this publisher'),
    first: described(nullableString, 'EDTF of its first article; null if none has a date'),
    last: described(nullableString, 'EDTF of its last article; null if none has a date'),
  }),
  'one publisher, with its first and last article',
);

export const gap = described(
  record({
    from: described(string, 'YYYY-MM-DD, included'),
    to: described(string, 'YYYY-MM-DD, included'),
    days: described(count, 'how many days that is'),
  }),
  'a long stretch without articles',
);

export const searchResult = record(
  {
    article: ref('articleRef'),
    score: described({ type: 'number' }, 'compares the articles of one answer'),
    passages: described(
      list(
        record({
          text: described(string, 'a paragraph in which words of the query occur'),
          start: offset,
          end: offset,
          matches: described(list(place), 'where the words were found'),
          quotation: described(
            nullable(
              record({
                id: described(string, '<article id>#q<n>'),
                speaker: described(nullableString, 'the name of who is quoted'),
              }),
            ),
            'the quotation in it, if it has only one',
          ),
          speakers: described(list(string), 'every speaker quoted in the passage'),
        }),
      ),
      'the paragraphs likeliest to answer the query',
    ),
    query: { type: 'integer', minimum: 1, description: 'line of the batch file; only with --batch' },
    explanation: {
      ...record({
        words: described(
          list(
            record({
              word: described(string, 'folded, as it is indexed'),
              score: described({ type: 'number' }, 'what the word adds'),
              inTitle: described(
                { type: 'number' },
                'term frequency in the title; other forms of the word count for less',
              ),
              inText: described({ type: 'number' }, 'term frequency in the rest, counted likewise'),
            }),
          ),
          'the words of the query',
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
  body,
  quotations: described(list(ref('quotation')), 'what the article reports as said, in order'),
  citations: described(list(citation), 'outlets it cites, and credits of pictures'),
  dates: described(list(ref('dateMention')), 'the dates, times and durations in its text'),
});

export const explainedLine = record({
  article: ref('articleRef'),
  line: { type: 'integer', minimum: 1, description: "line of the article's text on which it begins" },
  text: described(string, 'the line, as the file has it'),
  start: offset,
  end: offset,
  kept: described(boolean, 'true if it belongs to the body'),
  reason: described(string, 'how it was classified'),
  gives: described(list(string), 'the fields that were read from it'),
  ranked: described(
    list(
      record({
        field: described(string, 'title, authors or publisher'),
        place: described({ type: 'integer', minimum: 1 }, '1 for the best candidate, 2 for the runner-up'),
        score: described(share, 'by the trained ranker, higher for likelier'),
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

export const counted = record({
  group: {
    type: 'object',
    description: 'the value of each key, null if unknown',
    additionalProperties: described(nullableString, 'the value of this key'),
    minProperties: 1,
    maxProperties: 2,
  },
  count: described(count, 'how many share these values'),
  articles: described(count, 'articles that the counted results are in'),
});

export const exportedTable = record({
  table: described(string, 'name of a table; for texts, what is counted'),
  rows: described(count, 'how many of them were written'),
});
