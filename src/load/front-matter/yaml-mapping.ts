/**
 * The only reader and writer of YAML. A mapping's keys and values are read as written, so that `2020-10` and `007` stay what the file
 * says. Values are read from the syntax tree and never built into objects: no tag is acted on, no alias is expanded, and a key named
 * `__proto__` is an ordinary key.
 */
import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { plainEntries } from './plain-mapping.js';

/** A string, a list of strings, or null if the file leaves the value empty. */
type YamlValue = string | string[] | null;

interface YamlEntry {
  key: string;
  /** Undefined for anything else: a mapping, a list of lists, true or false. */
  value: YamlValue | undefined;
  /** Line in the YAML text, counted from 1. */
  line: number;
}

/** A tag that asks a program to construct something from a value, such as `!!js/function`; it is not acted on. */
interface YamlTag {
  tag: string;
  line: number;
}

export type YamlReading =
  | { kind: 'mapping'; entries: YamlEntry[]; tags: YamlTag[] }
  | { kind: 'empty' | 'list' | 'scalar' }
  | { kind: 'broken'; message: string; line: number };

/** Maximum nesting. The parser is recursive, and the engine may abort the program if its stack overflows. */
const MOST_LEVELS = 64;

const OPENING = '[{';
const CLOSING = ']}';

/** The first line, counted from 1, where the nesting is deeper than in any front matter; null if there is none. */
function tooDeepAt(yaml: string): number | null {
  let open = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    let signs = 0;
    let onlySigns = true;
    for (const character of line) {
      if (OPENING.includes(character)) open += 1;
      else if (CLOSING.includes(character)) open -= 1;
      else if (onlySigns && '-?:'.includes(character)) signs += 1;
      else if (character !== ' ' && character !== '\t') onlySigns = false;
      if (open < 0) open = 0;
      if (open + signs > MOST_LEVELS) return index + 1;
    }
  }
  return null;
}

/** Reads one YAML document in the core schema. Never throws. */
export function readYamlMapping(yaml: string): YamlReading {
  const plain = plainEntries(yaml);
  return plain ? { kind: 'mapping', entries: plain, tags: [] } : parsed(yaml);
}

function parsed(yaml: string): YamlReading {
  const deep = tooDeepAt(yaml);
  if (deep !== null) {
    return { kind: 'broken', message: `it is nested more than ${MOST_LEVELS} levels deep`, line: deep };
  }
  try {
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent', prettyErrors: false });
    const lineAt = (offset: number): number => yaml.slice(0, offset).split('\n').length;
    const [error] = document.errors;
    if (error) return { kind: 'broken', message: error.message, line: lineAt(error.pos[0]) };
    const { contents } = document;
    if (isSeq(contents)) return { kind: 'list' };
    if (!isMap(contents)) return { kind: contents === null || yaml.trim() === '' ? 'empty' : 'scalar' };
    const entries: YamlEntry[] = [];
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      entries.push({
        key: String(key.source ?? key.value),
        value: fieldValue(value, document),
        line: lineAt(key.range?.[0] ?? 0),
      });
    }
    const tags = document.warnings
      .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
      .map(({ pos: [start, end] }) => ({ tag: yaml.slice(start, end).slice(0, 60), line: lineAt(start) }));
    return { kind: 'mapping', entries, tags };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error), line: 1 };
  }
}

function fieldValue(node: unknown, document: Document): YamlValue | undefined {
  const resolved = isAlias(node) ? node.resolve(document) : node;
  if (!isSeq(resolved)) return isMap(resolved) ? nameIn(resolved) : scalarOf(resolved);
  const strings = resolved.items.map((item) => {
    const value = isAlias(item) ? item.resolve(document) : item;
    return isMap(value) ? nameIn(value) : (linkedNote(value) ?? scalarOf(value));
  });
  return strings.every((item) => typeof item === 'string') ? strings : undefined;
}

const NAMES: readonly string[] = ['name', 'fullname', 'full_name'];

/** The name of a person or paper that front matter describes: `{ name: …, url: … }`. */
function nameIn(node: YAMLMap): string | undefined {
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !NAMES.includes(String(key.value).toLowerCase())) continue;
    const name = scalarOf(value);
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** Unquoted `[[Ida Holt]]`, which YAML reads as a list within a list. */
function linkedNote(node: unknown): string | null {
  if (!isSeq(node) || node.items.length !== 1) return null;
  const [inner] = node.items;
  const text = isSeq(inner) && inner.items.length === 1 ? scalarOf(inner.items[0]) : null;
  return typeof text === 'string' ? text : null;
}

function scalarOf(node: unknown): string | null | undefined {
  if (node === null) return null;
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  if (typeof node.value === 'number' || typeof node.value === 'bigint')
    return node.source ?? String(node.value);
  return node.value === null ? null : undefined;
}

export interface YamlLine {
  key: string;
  value: string | readonly string[];
  /** Without line breaks; written after the value. */
  comment: string | null;
}

/** Writes one key per line and ends with a line break. All keys and values read back unchanged. */
export function writeYamlMapping(lines: readonly YamlLine[]): string {
  const mapping = new YAMLMap<Scalar, Scalar | YAMLSeq>();
  for (const { key, value, comment } of lines) {
    const node = typeof value === 'string' ? new Scalar(value) : listOf(value);
    if (comment !== null) node.comment = ` ${comment}`;
    mapping.items.push(new Pair(new Scalar(key), node));
  }
  const document = new Document(mapping, { schema: 'core' });
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false });
}

function listOf(values: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = true;
  list.items = values.map((value) => new Scalar(value));
  return list;
}
