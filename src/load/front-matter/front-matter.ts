/**
 * Where front matter stands in a text and what it holds. gray-matter splits it; its own engines, which evaluate
 * `---js` as a program, are all replaced, and it is always given an options object, without which it keeps
 * results by content.
 */
import matter from 'gray-matter';

export { writeYamlMapping, type YamlLine } from './yaml-mapping.js';

import { readYamlMapping, type YamlReading } from './yaml-mapping.js';

/** Longer blocks are no front matter: gray-matter's own patterns take time that grows with their square. */
export const MAX_FRONT_MATTER = 20_000;

export interface FrontMatterBlock {
  /** UTF-16 offset at which the text after the block begins. */
  bodyStart: number;
  /** `refused` where it names a language other than YAML, which is never run; `line` counts in the file. */
  reading: YamlReading | { kind: 'refused'; language: string };
}

const OPENING = /^---[ \t]*([^\s-][^\r\n]{0,40})?\r?\n/u;
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/gu;
const YAML_NAMES = new Set(['', 'yaml', 'yml']);

/** Null where the text has none: no opening line, or one that is never closed, as a mere rule is. */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  if (!text.startsWith('---')) return null;
  const opening = OPENING.exec(text.slice(0, 80));
  if (!opening) return null;
  const head = text.slice(0, MAX_FRONT_MATTER);
  CLOSING.lastIndex = opening[0].length - 1;
  const closing = CLOSING.exec(head);
  if (!closing) return null;
  const bodyStart = closing.index + closing[0].length;
  const language = (opening[1] ?? '').trim().toLowerCase();
  if (!YAML_NAMES.has(language)) return { bodyStart, reading: { kind: 'refused', language } };
  return { bodyStart, reading: split(text.slice(0, bodyStart)) };
}

/** Whether a text without front matter begins as if it had some, which is longer than any is. */
export const isEndless = (text: string): boolean =>
  text.length > MAX_FRONT_MATTER &&
  /^---[ \t]{0,8}(?:ya?ml)?\r?\n[\w-]{1,40}:(?:\s|$)/iu.test(text.slice(0, 100));

function split(block: string): YamlReading {
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
