/** The schema of one speaker. */
import {
  count,
  described,
  enumSchema,
  list,
  nullable,
  nullableString,
  record,
  ref,
  string,
} from './parts.js';
import { roleCount } from './sources.js';
import { keyword } from './words.js';

const share = (of: string) =>
  described(
    list(
      record({
        value: described(nullableString, `the ${of}; null if unknown`),
        quotations: described(count, 'how many quotations'),
        articles: described(count, 'articles that they are in'),
      }),
    ),
    `quotations by ${of}`,
  );

export const speakerPage = record({
  name: described(string, 'the full name that most articles use'),
  kind: described(enumSchema('person', 'organisation', 'group', 'outlet', 'photo'), 'what the speaker is'),
  aliases: described(list(string), 'other names that articles use'),
  others: described(
    list(string),
    'other speakers with the words asked for in their names, the most quoted first',
  ),
  quotations: described(count, 'quotations of this speaker'),
  direct: described(count, 'of these, all inside quotation marks'),
  mixed: described(count, 'of these, partly inside quotation marks'),
  indirect: described(count, 'of these, without quotation marks'),
  articles: described(count, 'articles that quote the speaker'),
  first: described(nullableString, 'EDTF of the first of these articles; null if none has a date'),
  last: described(nullableString, 'EDTF of the last of these articles; null if none has a date'),
  roles: described(list(roleCount), 'what articles call the speaker, the most frequent first'),
  publishers: share('publisher'),
  years: share('year'),
  subjects: described(
    list(described(keyword, 'a word; A: the quotations of this speaker, B: all other texts')),
    'words that the speaker uses more often than all texts do, the most telling first',
  ),
  statements: described(
    list(ref('statement')),
    'at most five utterances that several articles report, the most widely reported first',
  ),
  firstQuotation: described(nullable(ref('quotation')), 'in the first dated article; null without one'),
  lastQuotation: described(nullable(ref('quotation')), 'in the last dated article; null without one'),
});
