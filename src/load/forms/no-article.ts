/** Tables, mail headers and markup in unsupported forms, which must not be read as articles. */
import { fileForm } from '../../folder/folder.js';
import { fieldOfKey } from '../fields/fields.js';
import { eachLine } from './each-line.js';
import type { TextForm, TextSource } from './form.js';

const MARKDOWN = /\.(?:md|markdown)$/iu;

/** A declaration, or the first element of a feed, a sitemap, a book or a press agency's item. */
const MARKUP = /^<(?:\?xml\s|(?:rss|feed|rdf:rdf|urlset|opml|tei|nitf|newsml|newsitem|package)[\s>])/iu;
const TAG = /<\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,300})?\/?>/giu;
const SAMPLE = 4000;
/** Minimum tags in a sample that begins with one; a text with a few tags is Markdown or was edited by hand. */
const MANY_TAGS = 10;

const isMarkup = ({ path, head }: TextSource): boolean => {
  if (MARKUP.test(head)) return true;
  if (MARKDOWN.test(path) || !head.startsWith('<')) return false;
  return (head.slice(0, SAMPLE).match(TAG)?.length ?? 0) >= MANY_TAGS;
};

/** Header fields that only mail has, and those it shares with letters. */
const OF_MAIL = new Set(
  'message-id mime-version received return-path delivered-to content-type content-transfer-encoding reply-to in-reply-to'.split(
    ' ',
  ),
);
const OF_LETTERS = new Set(['from', 'to', 'cc', 'subject', 'date']);
const FIELD = /^([A-Za-z][A-Za-z-]{1,40}): ?\S/u;
const MOST_FIELDS = 60;

function isMail({ head }: TextSource): boolean {
  const names = new Set<string>();
  const lines = eachLine(head, MOST_FIELDS);
  // A mailbox begins each message with a "From" line.
  if (head.startsWith('From ')) lines.next();
  for (const line of lines) {
    if (line.trim() === '') break;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.add(name);
    else if (!/^[ \t]/u.test(line)) return false;
  }
  const ofLetters = [...OF_LETTERS].filter((name) => names.has(name)).length;
  return names.has('from') && (ofLetters >= 3 || [...OF_MAIL].some((name) => names.has(name)));
}

const SEPARATORS = ['\t', ',', ';', '|'];
const LONGEST_CELL = 40;
const LEAST_CELLS = 3;
const MOST_ROWS = 50;

const cellsOf = (line: string, separator: string): string[] =>
  line.split(separator).map((cell) => cell.trim().replace(/^"|"$/gu, ''));

/** Whether a text begins with a header of short cells, two of them field names, above a line with as many cells. */
function isTable({ head }: TextSource): boolean {
  const lines = eachLine(head, MOST_ROWS);
  const header = lines.next().value ?? '';
  if (!SEPARATORS.some((separator) => header.includes(separator))) return false;
  const next = [...lines].find((line) => line.trim() !== '') ?? '';
  return SEPARATORS.some((separator) => {
    const cells = cellsOf(header, separator);
    if (cells.length < LEAST_CELLS || cells.some((cell) => cell.length > LONGEST_CELL)) return false;
    const known = cells.filter((cell) => fieldOfKey(cell) !== null || BODY.test(cell)).length;
    return known >= 2 && next.split(separator).length >= LEAST_CELLS;
  });
}

const BODY = /^(?:text|body|content|full[ _-]?text|article|id|year|month)$/iu;

/** Whether a file belongs to the corpus only if it contains articles in a known form. */
const isOtherBundle = ({ path }: TextSource): boolean => fileForm(path) === 'bundle';

const KINDS: readonly [is: (source: TextSource) => boolean, name: string, hint: string][] = [
  [isMarkup, 'markup without article text', 'save it as a web page, text or JSON'],
  [isMail, 'mail and no article', 'save the text of the message, or one file an article'],
  [isTable, 'a table without a column of texts', 'name the column that holds the text: --map body=COLUMN'],
  [isOtherBundle, 'in no form that holds articles', 'corpus help files lists the forms that are read'],
];

export const NO_ARTICLE: TextForm = {
  name: 'no article',
  recognises: (source) => KINDS.some(([is]) => is(source)),
  read(source) {
    const [, name = '', hint = ''] = KINDS.find(([is]) => is(source)) ?? [];
    const message = `is ${name}; it is not read`;
    // Nobody expects an article in a file without an article's name, so this is not fatal.
    const fatal = !isOtherBundle(source);
    return {
      files: [],
      problems: [{ rule: 'file-not-read', path: source.path, line: null, message, hint, fatal }],
    };
  },
};
