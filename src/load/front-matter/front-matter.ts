/**
 * Finds and reads front matter in a text. gray-matter splits YAML; its own engines, which evaluate `---js` as a program, are all
 * replaced, and it is always given an options object, without which it caches results by content.
 */
import matter from 'gray-matter';

export { writeYamlMapping, type YamlLine } from './yaml-mapping.js';

import { isObject } from '../../text/json-object.js';
import { objectMapping } from './object-mapping.js';
import { readTomlMapping } from './toml-mapping.js';
import { readYamlMapping, type YamlReading } from './yaml-mapping.js';

/** Longer blocks are not front matter: gray-matter's own patterns take time quadratic in the length. */
export const MAX_FRONT_MATTER = 20_000;

export interface FrontMatterBlock {
  /** UTF-16 offset of the text after the block. */
  bodyStart: number;
  /** The language it is written in, as messages name it. */
  language: string;
  /** `refused` if it declares a language other than YAML, which is never run; `line` counts in the file. */
  reading: YamlReading | { kind: 'refused'; language: string };
}

const OPENING = /^(---|\+\+\+|;;;)[ \t]*([^\s-][^\r\n]{0,40})?\r?\n/u;

/** What closes a block, by its opening; YAML may also end with three full stops. */
const CLOSINGS: ReadonlyMap<string, RegExp> = new Map([
  ['---', /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gu],
  ['+++', /\n\+\+\+[ \t]*(?:\r?\n|$)/gu],
  [';;;', /\n;;;[ \t]*(?:\r?\n|$)/gu],
]);

/** The language of a block that names none. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
]);

type Reader = (block: string, inside: string) => YamlReading;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['yaml', split],
  ['yml', split],
  ['toml', (_, inside) => shifted(readTomlMapping(inside))],
  ['json', (_, inside) => shifted(readJsonMapping(inside))],
]);

/** Null if the text has none: there is no opening line, or one that is never closed, such as a horizontal rule. */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  if (text.startsWith('{')) return jsonBlock(text);
  const opening = OPENING.exec(text.slice(0, 80));
  const mark = opening?.[1] ?? '';
  const closings = CLOSINGS.get(mark);
  if (!opening || !closings) return null;
  const head = text.slice(0, MAX_FRONT_MATTER);
  closings.lastIndex = opening[0].length - 1;
  const closing = closings.exec(head);
  if (!closing) return null;
  const bodyStart = closing.index + closing[0].length;
  const language = (opening[2] ?? '').trim().toLowerCase() || (LANGUAGES.get(mark) ?? '');
  const reader = READERS.get(language);
  if (!reader) return { bodyStart, language, reading: { kind: 'refused', language } };
  const inside = text.slice(opening[0].length, closing.index + 1);
  const name = language === 'yml' ? 'YAML' : language.toUpperCase();
  return { bodyStart, language: name, reading: reader(text.slice(0, closing.index), inside) };
}

/** Converts line numbers from below the opening line to those of the file. */
function shifted(reading: YamlReading): YamlReading {
  if (reading.kind === 'broken') return { ...reading, line: reading.line + 1 };
  if (reading.kind !== 'mapping') return reading;
  return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, line: entry.line + 1 })) };
}

function readJsonMapping(json: string): YamlReading {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? objectMapping(value, json) : { kind: Array.isArray(value) ? 'list' : 'scalar' };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error), line: 1 };
  }
}

/** A JSON object at the head of a text, as in Hugo: it ends with a brace alone on a line. */
function jsonBlock(text: string): FrontMatterBlock | null {
  const closing = /\n\}[ \t]*\r?\n(?=\s*[^\s{[,\]}])/u.exec(text.slice(0, MAX_FRONT_MATTER));
  if (!closing) return null;
  const bodyStart = closing.index + closing[0].length;
  const reading = readJsonMapping(text.slice(0, bodyStart));
  return reading.kind === 'mapping' ? { bodyStart, language: 'JSON', reading } : null;
}

/** Whether a text begins as if it had front matter, but longer than any is. */
export const isEndless = (text: string): boolean =>
  text.length > MAX_FRONT_MATTER &&
  /^---[ \t]{0,8}(?:ya?ml)?\r?\n[\w-]{1,40}:(?:\s|$)/iu.test(text.slice(0, 100));

function split(opened: string): YamlReading {
  const block = `${opened}\n---\n`;
  let reading: YamlReading = { kind: 'empty' };
  const refuse = (): never => {
    throw new Error('only YAML front matter is read');
  };
  matter(block, {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        reading = readYamlMapping(yaml);
        return {};
      },
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  return reading;
}
