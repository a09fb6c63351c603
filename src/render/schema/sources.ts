/** JSON Schemas of sources, and of persons who may be the same. */
import { boolean, count, described, enumSchema, list, nullableString, record, string } from './parts.js';

export const roleCount = record({
  text: described(string, 'the role'),
  count: described(count, 'number of articles that give the role'),
  first: described(nullableString, 'EDTF of the first such article; null if none has a date'),
  last: described(nullableString, 'EDTF of the last such article; null if none has a date'),
});

const sourceFields = {
  name: described(string, 'the full name that most articles use'),
  kind: described(
    enumSchema('publisher', 'outlet', 'photo', 'person', 'organisation', 'group'),
    'publisher: of articles of the corpus; outlet: cited by them; photo: maker of a picture; the others are quoted',
  ),
  anonymous: described(boolean, 'true for an unnamed source'),
  roles: described(list(string), 'roles that texts give, the most frequent first'),
  roleCounts: described(list(roleCount), 'the roles with their articles and dates'),
  aliases: described(list(string), 'other names that articles use'),
  quotations: described(count, 'quotations of this speaker; of a publisher, those in its articles'),
  direct: described(count, 'of these, all inside quotation marks'),
  mixed: described(count, 'of these, partly inside quotation marks'),
  indirect: described(count, 'of these, without quotation marks'),
  citations: described(count, 'number of citations and credits without a quotation'),
  articles: described(count, 'articles that quote or cite it; of a publisher, its articles'),
  publishers: {
    type: 'object',
    additionalProperties: described(count, 'quotations and citations in articles of this publisher'),
    description: 'number of quotations and citations by publisher',
  },
  first: described(nullableString, 'EDTF of the first of these articles; null if none has a date'),
  last: described(nullableString, 'EDTF of the last of these articles; null if none has a date'),
};

export const source = record(sourceFields);

export const alikeSource = record({
  ...sourceFields,
  likeness: described(string, 'why the two may be one person'),
});
