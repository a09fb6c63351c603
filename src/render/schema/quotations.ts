/** The schemas of a quotation and its speaker. */
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

const speaker = record({
  name: described(nullableString, 'null if the text has only words that name nobody, such as "they"'),
  role: described(nullableString, 'what the article calls the speaker, such as mayor of Lindmoor'),
  kind: described(enumSchema('person', 'organisation', 'group'), 'what the speaker is'),
  anonymous: described(boolean, 'true if the article gives no name'),
  mention: described(nullable(ref('textSpan')), 'the words for the speaker beside the quotation'),
  resolution: described(
    enumSchema('full-name', 'short-name', 'misspelling', 'office', 'pronoun', 'carried-over', 'as-written'),
    'how the words beside the quotation were resolved to the name',
  ),
  confidence: described(share, 'how often this rule with this resolution is right'),
  candidates: described(list(string), 'other possible speakers, likeliest first'),
});

const quotationFields: Readonly<Record<string, Schema>> = {
  id: described(string, '<article id>#q<n>'),
  article: ref('articleRef'),
  kind: described(
    enumSchema('direct', 'mixed', 'indirect'),
    'direct: all inside quotation marks; mixed: part of it; indirect: none of it',
  ),
  text: described(string, 'from the first word of the content to the last'),
  start: offset,
  end: offset,
  spans: described(list(place), 'the parts of the content; two if the cue is between them'),
  rule: described(string, 'the rule that found it'),
  speaker: described(nullable(speaker), 'who said it; null if the text does not say'),
  cue: described(nullable(ref('textSpan')), 'the words that report it, such as said'),
  confidence: described(share, 'how often findings like this one are right in content and speaker'),
  model: described(
    nullable(
      record({
        cue: described(share, 'of the words that report it'),
        content: described(share, 'of what is reported'),
        source: described(share, 'of the words for the speaker'),
      }),
    ),
    'probabilities by the trained model; null if it does not share the finding',
  ),
};

export const quotation = described(record(quotationFields), 'something reported as said');
export const foundQuotation = record(
  {
    ...quotationFields,
    context: described(
      list(ref('textSpan')),
      'with --context: the sentences that contain it, one stretch for each of its paragraphs',
    ),
  },
  ['context'],
);

const likenessFields: Readonly<Record<string, Schema>> = {
  likeness: described(
    share,
    'the share of the wording that the quotation has in the same order; words between them count half against it, and rare words weigh more',
  ),
  verbatim: described(boolean, 'true if the quotation has all words in a row'),
  difference: described(
    list(
      record({
        kind: described(enumSchema('same', 'added', 'missing'), 'on which side the words are'),
        text: described(string, 'the words'),
      }),
    ),
    'the nearest stretch and the wording, word by word: added words are only in the quotation, missing ones only in the wording',
  ),
  before: described(string, 'the words of the quotation before that stretch'),
  after: described(string, 'the words of the quotation after it'),
  changes: described(
    list(enumSchema('negation', 'hedge')),
    'words that may change the sense and are on one side only',
  ),
};

export const likeQuotation = record({ ...quotationFields, ...likenessFields });

export const checkedQuotation = record({
  draft: described(
    record({
      path: described(string, 'the file, as it was named'),
      line: described(nullable(count), 'line of the file, from 1; null if it does not have the text there'),
      text: described(string, 'the quotation, with its marks'),
      speaker: described(nullableString, 'whom the draft names; null if nobody'),
      start: described(count, 'where it begins in the text, in code points'),
      end: described(count, 'where it ends'),
    }),
    'the quotation of the draft',
  ),
  verdict: described(
    enumSchema('verbatim', 'altered', 'sense-changed', 'other-speaker', 'not-found'),
    'word for word; with other words; with a negation or hedge lost or added; said by somebody else; not found',
  ),
  nearest: described(nullable(likeQuotation), 'the quotation nearest to it; null if nothing is near'),
  articles: described(count, 'articles that have it like the nearest one; 0 if it is not found'),
});

const carriedStatement = record({
  article: ref('articleRef'),
  copyOf: described(nullableString, 'the id of the first of these articles that this one repeats'),
  kind: described(
    enumSchema('direct', 'mixed', 'indirect'),
    'direct: all inside quotation marks; mixed: part of it; indirect: none of it',
  ),
  speaker: described(nullableString, 'as the article names the speaker'),
  quotations: described(list(string), 'ids of the quotations that have the statement or part of it'),
  text: described(string, 'the fullest of them'),
  ...likenessFields,
});

const statementFields = {
  id: described(string, 'of the quotation with the fullest wording'),
  speaker: described(
    nullable(
      record({
        name: described(nullableString, 'null if no article names the speaker'),
        role: described(nullableString, 'what an article calls the speaker'),
        kind: described(enumSchema('person', 'organisation', 'group'), 'what the speaker is'),
        anonymous: described(boolean, 'true if no article gives a name'),
      }),
    ),
    'who said it, by the fullest name',
  ),
  givenTo: described(list(string), 'other persons to whom articles attribute the same words'),
  occasion: described(
    nullable(
      record({
        first: described(string, 'YYYY-MM-DD'),
        last: described(string, 'YYYY-MM-DD'),
        days: described(count, 'between first and last; 0 for one day'),
      }),
    ),
    'first and last day on which it is reported, and the days between them; null without dated articles',
  ),
  wording: described(string, 'the fullest wording'),
  articles: described(count, 'articles that report it, without copies'),
  publishers: described(count, 'known publishers of these'),
  copies: described(count, 'near-duplicates of other articles that report it'),
  carried: described(list(carriedStatement), 'how each article reports it, in the order of publication'),
};

export const statement = record(statementFields);

export const comparedStatement = record({
  ...statementFields,
  a: described(count, 'articles of A that report it, without copies'),
  b: described(count, 'articles of B that report it, without copies'),
});
