/** JSON and lines of JSON, recognised by their first value or their name. */
import type { TextForm, TextSource } from './form.js';

const NAME = /\.(?:json|jsonl|ndjson)$/iu;
const BEGINNING = /^(?:\{\s*["}]|\[\s*[{\]])/u;

/** Text files and Markdown may begin with a bracket, or have front matter in JSON. */
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

const isWhollyJson = ({ head, text }: TextSource): boolean => isJson(firstLine(head)) || isJson(text);

export const JSON_EXPORT: TextForm = {
  name: 'JSON',
  recognises: (source) =>
    NAME.test(source.path) ||
    (BEGINNING.test(source.head) && (!TEXT_NAME.test(source.path) || isWhollyJson(source))),
  read: async (source) =>
    (await import('../json/json.js')).readExport(source.path, source, source.map, source.first !== undefined),
  cut: ({ path, head }) =>
    LINES.test(path) || isJson(firstLine(head))
      ? { lastStart: (piece) => piece.lastIndexOf(NEWLINE) + 1, header: '' }
      : null,
};
