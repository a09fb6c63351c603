/** The page of what commands print for scripts: the fields of JSON, and the columns of CSV. */

import { RULES } from '../../src/check/rules/rules.js';
import { configurationSchema } from '../../src/render/schema/configuration.js';
import { SCHEMAS } from '../../src/render/schema/index.js';
import type { Schema } from '../../src/render/schema/parts.js';
import { type CsvTable, csvTables } from './csv-tables.js';
import { block, code, heading, page, plain, table } from './markdown.js';
import { fieldsOf, partOf, type SchemaField } from './schema-fields.js';

/** Definitions that many answers share, described once. */
const SHARED = new Set(['articleRef', 'textSpan']);

const fieldTable = (fields: readonly SchemaField[]): string =>
  table(
    ['field', 'type', 'meaning'],
    fields.map(({ path, type, about, optional }) => [
      code(path),
      plain(type),
      [optional ? 'optional' : '', plain(about)].filter((part) => part !== '').join('; '),
    ]),
  );

const ENVELOPE = new Set(['schema', 'version', 'complete', 'total', 'results[]', 'results']);

/** Fields beside the results that only this document has, then the fields of a result. */
function schemaSection([name, schema]: readonly [string, Schema]): string {
  const definitions = partOf(schema, '$defs');
  const named = (definition: string): boolean => !SHARED.has(definition);
  const extra = fieldsOf(schema, definitions, named).filter(
    ({ path }) => !ENVELOPE.has(path) && !path.startsWith('results'),
  );
  return page(
    `### corpus.${name}`,
    extra.length === 0 ? '' : `Beside the results:\n\n${fieldTable(extra)}\n\nEach result:`,
    fieldTable(fieldsOf(partOf(definitions, 'result'), definitions, named)),
  ).trimEnd();
}

const sharedSection = (name: string, title: string): string => {
  const definitions = partOf(SCHEMAS.get('quotes') ?? {}, '$defs');
  return `### ${title}\n\n${fieldTable(fieldsOf(partOf(definitions, name), definitions, () => true))}`;
};

/** `speaker.mention.text` is the column `speaker_mention_text`. */
const columnOf = (path: string): string => path.replaceAll('[]', '').replaceAll('.', '_');

/** Columns that JSON has in another form. */
const MEANINGS: Readonly<Record<string, string>> = {
  article_date: 'the day of publication alone; empty if it is not known to the day',
  date: 'the day of publication alone; empty if it is not known to the day',
  first_date: 'the day alone',
  last_date: 'the day alone',
  rank: 'from 1, within a query',
  query: 'with `--batch`, the line of the query',
  matches: 'places of the words found, as `start-end; start-end`',
  spans: 'places of the parts of the content, as `start-end; start-end`',
  quotation_id: 'the quotation in it, if there is one',
  quotation_speaker: 'who is quoted there',
  publishers: 'as `name: count; name: count`; one column for each publisher in `sources --by publisher`',
  difference: 'word by word, as `the {+new+} lock [-gate-]`',
  context: 'the sentences that contain it, as one text',
  body: 'the paragraphs, with an empty line between them',
  doubts: 'fields that were recognised with low confidence',
  score_words: 'what each word adds to the score',
  score_closeness: 'added for query terms near each other',
  score_title: 'multiplier for query terms in the title',
  score_nearness: 'multiplier of `--near-date`, else 1',
  statement: 'number of the statement, from 1',
};

const ARTICLE = /^article_/u;

function meanings(schema: string): ReadonlyMap<string, string> {
  const document = SCHEMAS.get(schema) ?? {};
  const definitions = partOf(document, '$defs');
  const fields = fieldsOf(partOf(definitions, 'result'), definitions, () => true);
  return new Map(
    fields.flatMap(({ path, about }) => {
      const column = columnOf(path);
      return [
        [column, about],
        [column.replace(/^(?:passages|explanation)_/u, ''), about],
      ];
    }),
  );
}

const columnTable = (columns: readonly string[], schema: string): string => {
  const known = meanings(schema);
  const meaningOf = (column: string): string | undefined => MEANINGS[column] ?? known.get(column);
  const own = columns.filter((column) => !ARTICLE.test(column) || schema === 'article');
  const hasPublishers = schema === 'sources' || schema === 'dates';
  const rows = own.flatMap((column) => {
    const meaning = meaningOf(column);
    return meaning === undefined && hasPublishers ? [] : [[code(column), plain(meaning ?? '')]];
  });
  if (hasPublishers && own.some((column) => meaningOf(column) === undefined))
    rows.push(['the name of each publisher', 'how many of these it has']);
  const [first] = columns.filter((column) => ARTICLE.test(column));
  const article =
    first === undefined ? [] : [['`article_…`', 'the ten [columns of the article](#columns-of-the-article)']];
  return table(['column', 'meaning'], [...rows, ...article]);
};

/** A variant of a command says only what it adds. */
function csvSection(asked: CsvTable, earlier: readonly CsvTable[]): string {
  const base = earlier.find(
    ({ schema, command, columns }) =>
      schema === asked.schema &&
      asked.command.startsWith(command) &&
      columns.every((one) => asked.columns.includes(one)),
  );
  const title = `### corpus ${asked.command}`;
  if (!base) return `${title}\n\n${columnTable(asked.columns, asked.schema)}`;
  const added = asked.columns.filter((column) => !base.columns.includes(column));
  return `${title}\n\nThe columns of \`corpus ${base.command}\`, and:\n\n${columnTable(added, asked.schema)}`;
}

const configurationKeys = (): string => {
  const schema = configurationSchema(RULES.map(({ id }) => id));
  return fieldTable(
    fieldsOf(schema, partOf(schema, '$defs'), () => true).filter(({ path }) => !path.startsWith('rules.')),
  );
};

export async function outputPage(): Promise<string> {
  const tables = await csvTables();
  const article =
    tables.find(({ schema }) => schema === 'quotes')?.columns.filter((one) => ARTICLE.test(one)) ?? [];
  const inArticle = new Map([...meanings('quotes')]);
  return page(
    heading(
      'JSON fields and CSV columns',
      'What commands print with `--format json`, `ndjson`, `csv` and `tsv`. `corpus schema <name>` prints each JSON Schema. [Output for scripts](../scripts.md) has examples.',
    ),
    '## CSV and TSV',
    'The columns without `--fields`, named as the fields of JSON with `_` for the dot; `--fields` takes either name. Lists are joined by `; `. An unknown value is an empty cell.',
    '### Columns of the article',
    table(
      ['column', 'meaning'],
      article.map((column) => [code(column), plain(MEANINGS[column] ?? inArticle.get(column) ?? '')]),
    ),
    ...tables.map((one, at) => csvSection(one, tables.slice(0, at))),
    '## JSON',
    'Every document has the same frame; a line of `ndjson` is one result.',
    block('json', [
      '{ "schema": "corpus.quotes", "version": 1, "complete": true, "total": 55, "results": [] }',
    ]),
    '`complete` is false if a file of the corpus could not be read; `total` counts all results, before `--limit`. Places are half-open and count Unicode code points of the text.',
    sharedSection('articleRef', 'Article reference'),
    sharedSection('textSpan', 'Place'),
    ...[...SCHEMAS].map(schemaSection),
    '## corpus.config.json',
    'The keys of the [configuration](../configuration.md); all are optional.',
    configurationKeys(),
  );
}
