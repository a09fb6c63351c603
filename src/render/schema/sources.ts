/** JSON Schemas of sources, and of persons who may be one. */
import { boolean, count, described, edtf, enumSchema, list, record, string } from './parts.js';

const sourceFields = {
  name: described(string, 'the full name that most articles use'),
  kind: enumSchema('publisher', 'outlet', 'photo', 'person', 'organisation', 'group'),
  anonymous: described(boolean, 'true for an unnamed source'),
  roles: described(list(string), 'roles that texts give, the most frequent first'),
  roleCounts: list(
    record({
      text: string,
      count: described(count, 'number of articles that give the role'),
      first: edtf,
      last: edtf,
    }),
  ),
  aliases: list(string),
  quotations: count,
  direct: count,
  mixed: count,
  indirect: count,
  citations: described(count, 'number of citations and credits without a quotation'),
  articles: count,
  publishers: {
    type: 'object',
    additionalProperties: count,
    description: 'number of quotations and citations by publisher',
  },
  first: edtf,
  last: edtf,
};

export const source = record(sourceFields);

export const alikeSource = record({
  ...sourceFields,
  likeness: described(string, 'why the two may be one person'),
});
