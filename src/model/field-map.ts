/** The user's own names for what exports of JSON hold: from a field to the key that has it. */

export const MAPPED_FIELDS = [
  'body',
  'id',
  'title',
  'standfirst',
  'publisher',
  'authors',
  'published',
  'updated',
  'section',
  'language',
  'url',
  'tags',
] as const;

export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A key may be a path: `fields.bodyText`. */
export type FieldMap = Partial<Record<MappedField, string>>;
