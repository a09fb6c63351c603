/** The JSON Schema of `corpus.config.json`, for editors. The parser is stricter about patterns and dates. */
import { CONFIGURATION_FILE, ENGINE_KEYS, MANIFEST_MODES } from '../../model/configuration.js';
import { MAPPED_FIELDS } from '../../model/field-map.js';
import { SEVERITIES } from '../../model/finding.js';
import { described, enumSchema, list, record, type Schema, string } from './parts.js';

/** Strings that are not blank. */
const text: Schema = { type: 'string', pattern: '\\S' };

/** The address of a node, without credentials. */
const address: Schema = { type: 'string', pattern: '^[^@]*[^@\\s][^@]*$' };

const named = (value: Schema): Schema => ({
  type: 'object',
  propertyNames: { pattern: '\\S' },
  additionalProperties: value,
});

const globs = (what: string): Schema =>
  described(
    list({ ...text, maxLength: 500 }),
    `${what}; * and ? within a name, ** for folders, {md,txt} for either`,
  );

const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });

/** An object whose keys are fields or their synonyms; `value` describes the values. */
const fields = (body: boolean, value: string): Schema => {
  const names = [...MAPPED_FIELDS, 'date', 'author', 'headline', 'text'];
  const given = names.filter((name) => body || (name !== 'body' && name !== 'text'));
  return {
    type: 'object',
    properties: Object.fromEntries(given.map((name) => [name, described(text, value)])),
    additionalProperties: false,
  };
};

const fieldsOfPaths = described(fields(false, 'the value'), 'the fields of files with such a path');

const waiver = (rule: Schema): Schema =>
  record(
    {
      rule: described(rule, 'of the findings'),
      path: described(text, 'a pattern for the paths of the files'),
      reason: described(text, 'why they are accepted'),
      until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'the last day it applies' },
    },
    ['until'],
  );

const KEYS = (rule: Schema, ruleIds: readonly string[]): Record<string, Schema> => ({
  $schema: described(string, 'the address of this schema, for editors'),
  include: globs('only files whose path matches one of these patterns'),
  exclude: globs('no file or folder whose path matches one of these patterns'),
  map: described(
    fields(true, 'the key'),
    'by field: the key of exports and tables that holds it, like --map',
  ),
  paths: described(
    anyOf(named(fieldsOfPaths), list(anyOf(text, named(fieldsOfPaths)))),
    'by path pattern, such as {publisher}/{date}-{title} or nyt_*: the fields of matching files',
  ),
  publishers: described(
    named(
      described(
        record(
          {
            aliases: described(list(text), 'other names of it'),
            domains: described(list(text), 'its sites, such as example.org'),
          },
          ['aliases', 'domains'],
        ),
        'one publisher',
      ),
    ),
    'by preferred name: aliases and domains',
  ),
  speakers: described(named(described(list(text), 'other names and offices')), 'by preferred name: aliases'),
  dates: described(
    list(
      record(
        {
          words: described(text, 'words as in the text; {one,other} for either, {year} for a year'),
          value: described(text, 'EDTF, XXXX-11-08 for the nearest such day, PAST_REF'),
        },
        [],
      ),
    ),
    'words and the dates they mean',
  ),
  narratives: globs(
    'articles whose dates count from the last one told: paths that match one of these patterns',
  ),
  rules: described(
    {
      type: 'object',
      properties: Object.fromEntries(
        ruleIds.map((id) => [
          id,
          described(enumSchema(...SEVERITIES, 'off'), 'of this rule; off: not checked'),
        ]),
      ),
      additionalProperties: false,
    },
    'severities of the rules of corpus check',
  ),
  waivers: described(list(waiver(rule)), 'accepted findings'),
  failOn: described(enumSchema(...SEVERITIES), 'like --fail-on of corpus check'),
  manifest: described(enumSchema(...MANIFEST_MODES), 'like --manifest of corpus check'),
  engine: described(
    record(
      {
        url: described(
          anyOf(address, list(address)),
          'addresses of its nodes, https://HOST:PORT, without user and password',
        ),
        alias: described(text, 'the name of the index'),
        ca: described(text, 'a PEM file with the certificates to trust, relative to the corpus folder'),
        part: described(text, 'the name of this corpus among those of the index, like --part of corpus push'),
      },
      [...ENGINE_KEYS],
    ),
    'the cluster for corpus push and --engine opensearch; secrets are taken from the environment alone',
  ),
});

/** @param ruleIds the ids of all rules of `corpus check` */
export function configurationSchema(ruleIds: readonly string[]): Schema {
  const keys = KEYS(enumSchema(...ruleIds), ruleIds);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: CONFIGURATION_FILE,
    ...record(keys, Object.keys(keys)),
  };
}

/** The keys and their meanings, for the help. */
export const configurationKeys = (ruleIds: readonly string[]): [string, string][] =>
  Object.entries(KEYS(enumSchema(...ruleIds), ruleIds)).flatMap(([key, { description }]) =>
    typeof description === 'string' && key !== '$schema' ? [[key, description]] : [],
  );
