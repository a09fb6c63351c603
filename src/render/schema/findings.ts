/** Schemas of what check, index and add report. */
import {
  described,
  edtf,
  enumSchema,
  list,
  nullable,
  nullableString,
  record,
  share,
  string,
} from './parts.js';

export const finding = record({
  rule: described(string, 'corpus check --list-rules lists them'),
  severity: described(enumSchema('error', 'warning', 'info'), 'as the configuration has it, else the rule'),
  path: described(string, 'relative to the corpus folder, with forward slashes'),
  line: described(nullable({ type: 'integer', minimum: 1 }), 'line of the file, counted from 1'),
  column: described(nullable({ type: 'integer', minimum: 1 }), 'in code points, counted from 1'),
  message: described(string, 'what is wrong'),
  hint: described(string, 'how to fix it'),
  places: described({ type: 'integer', minimum: 1 }, 'number of places, of which only the first is reported'),
  fingerprint: described(
    string,
    'unchanged when lines move; two findings of one kind in a file may share it',
  ),
});

export const checkRule = record({
  rule: described(string, 'its id'),
  severity: described(enumSchema('error', 'warning', 'info'), 'unless the configuration has another'),
  summary: described(string, 'what it finds, in one line'),
  explanation: described(string, 'what it finds and how to fix that'),
});

export const difference = record({
  path: described(string, 'relative to the corpus folder'),
  state: described(enumSchema('new', 'changed', 'removed'), 'of the file, since it was indexed'),
});

export const pushDifference = record({
  path: described(string, 'relative to the corpus folder'),
  state: described(
    enumSchema('missing', 'outdated', 'double', 'left-over'),
    'of the article in the cluster, compared with the corpus',
  ),
});

export const addition = record(
  {
    input: described(string, 'as the user named it; - for standard input'),
    outcome: described(enumSchema('added', 'planned', 'duplicate', 'failed'), 'planned with --dry-run'),
    path: described(nullableString, 'relative to the corpus folder; null unless it was added or would be'),
    duplicateOf: described(nullableString, 'path of the near-duplicate in the corpus'),
    likeness: described(
      nullable(share),
      'share of runs of five words that both have; null without such an article',
    ),
    title: described(nullableString, 'the headline'),
    publisher: described(nullableString, 'the newspaper, agency or site'),
    authors: described(list(string), 'as they are named, without "by"'),
    published: edtf,
    doubts: described(
      list(
        record({
          field: described(string, 'of the record, such as publisher'),
          rule: described(string, 'the rule that found the value'),
          confidence: described(share, 'how often values found in this way are right'),
        }),
      ),
      'values recognised with low confidence',
    ),
    message: described(nullableString, 'why it failed'),
    text: described(string, 'the file that would be written; only with --dry-run'),
  },
  ['text'],
);
