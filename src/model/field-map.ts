/** A user-defined mapping from fields to the keys of JSON exports. */

/** Fields that `--map` and the configuration can name a key for. */
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

/** One of them. */
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A key may be a path: `fields.bodyText`. */
export type FieldMap = Partial<Record<MappedField, string>>;
