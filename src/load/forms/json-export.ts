/** JSON and JSON Lines, recognised by their first value or their name. */
import { inBytes, type TextForm, type TextSource } from './form.js';

const NAME = /\.(?:json|jsonl|ndjson)$/iu;
const BEGINNING = /^(?:\{\s*["}]|\[\s*[{\]])/u;

/** Text files and Markdown may begin with a bracket, or have JSON front matter. */
const TEXT_NAME = /\.(?:txt|md|markdown)$/iu;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const firstLine = (text: string): string => text.slice(0, Math.max(0, text.indexOf('\n')));

const LINES = /\.(?:jsonl|ndjson)$/iu;
const NEWLINE = 10;

const HEAD = 65_536;

/** `text`: the whole file or its first piece. */
const isOfLines = (path: string, text: string): boolean =>
  LINES.test(path) || isJson(firstLine(text.slice(0, HEAD).trimStart()));

const JSON_FEED = /"https?:\/\/(?:www\.)?jsonfeed\.org\/version/u;

/** The first non-empty lines that end within `head`, at most two. */
function firstLines(head: string): string[] {
  const first = head.trimStart();
  const end = first.indexOf('\n');
  if (end < 0) return [first];
  const rest = first.slice(end).trimStart();
  const second = rest.includes('\n') ? firstLine(rest) : rest;
  const isCut = second.length === rest.length && head.length >= HEAD;
  return second === '' || isCut ? [first.slice(0, end)] : [first.slice(0, end), second];
}

/** A page that begins with a line of JSON data is not JSON Lines. */
const isWhollyJson = ({ head, text }: TextSource): boolean => firstLines(head).every(isJson) || isJson(text);

export const JSON_EXPORT: TextForm = {
  name: 'JSON',
  recognises: (source) =>
    NAME.test(source.path) ||
    (BEGINNING.test(source.head) && (!TEXT_NAME.test(source.path) || isWhollyJson(source))),
  async read({ path, text, encoding, map, first, goesOn = false }) {
    const { readExport } = await import('../json/json.js');
    const piece = first === undefined ? null : { ofLines: isOfLines(path, first), goesOn };
    return readExport(path, { text, encoding }, map, piece);
  },
  async cut({ path, text, head, map }) {
    if (isOfLines(path, text)) {
      return { lastStart: (piece) => piece.lastIndexOf(NEWLINE) + 1, header: '' };
    }
    const { arrayOfArticles, lastElementStart } = await import('../json/json.js');
    const open = arrayOfArticles(text, map);
    // A feed names its publisher outside the array of items, before or after it.
    if (open === null || JSON_FEED.test(head)) return null;
    const lastStart = (piece: Buffer, isFirst: boolean): number =>
      isFirst
        ? inBytes(piece, (first) => lastElementStart(first, open))
        : lastElementStart(piece.toString('latin1'), null);
    return { lastStart, header: '[' };
  },
};
