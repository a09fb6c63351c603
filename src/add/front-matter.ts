/** The front matter of an added article: its keys, their order, and the values that the user should check. */
import { type FrontMatter, type SourceFile, writeYamlMapping, type YamlLine } from '../load/load.js';
import type { Doubt } from '../model/addition.js';
import type { EvidenceField } from '../model/article.js';
import type { ParsedArticle } from '../parse/parse.js';
import { plainLine } from './plain-text.js';

/** Values given by the user, which override recognised ones; an empty value omits the field. */
export type GivenFields = Partial<Record<keyof FrontMatter, string | readonly string[]>>;

/** Values with lower confidence get their evidence as a comment. */
const CERTAIN = 0.7;

/** Characters; the loader rejects longer front matter. */
const MOST = 18_000;

/** In the order they are written, most important first. */
const KEYS: readonly (readonly [keyof FrontMatter, string])[] = [
  ['id', 'id'],
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['authors', 'authors'],
  ['published', 'date'],
  ['updated', 'updated'],
  ['section', 'section'],
  ['language', 'language'],
  ['url', 'url'],
  ['standfirst', 'standfirst'],
  ['tags', 'tags'],
];

export interface WrittenFrontMatter {
  /** Including both `---` lines. */
  text: string;
  doubts: Doubt[];
  /** Keys left out for lack of room. */
  leftOut: string[];
}

type Value = string | string[];

const isEmpty = (value: Value): boolean => value.length === 0;

function plainValue(value: string | readonly string[] | null | undefined): Value {
  if (typeof value === 'string') return plainLine(value);
  return (value ?? []).map(plainLine).filter((item) => item !== '');
}

/** Ids generated from positions in an export are dropped; they mean nothing elsewhere. */
function ownId({ frontMatter, path, derived }: SourceFile): string | null {
  const id = frontMatter?.id ?? null;
  const made = derived && (id === path || id === path.replace(/\.[^./]+$/u, ''));
  return made ? null : id;
}

function fieldValue(
  field: keyof FrontMatter,
  file: SourceFile,
  article: ParsedArticle,
  given: GivenFields,
): Value {
  const set = given[field];
  if (set !== undefined) return plainValue(set);
  if (field === 'id') return plainValue(ownId(file));
  return plainValue(field === 'tags' ? file.frontMatter?.tags : article[field]);
}

function doubtOf(
  field: keyof FrontMatter,
  { evidence }: ParsedArticle,
  given: GivenFields,
): Omit<Doubt, 'field'> | null {
  if (given[field] !== undefined || field === 'id' || field === 'tags') return null;
  const known = evidence[field satisfies EvidenceField];
  return known && known.confidence < CERTAIN ? { rule: known.rule, confidence: known.confidence } : null;
}

/** `others`: unknown keys of the source's own front matter, such as `date-note`. */
export function writeFrontMatter(
  file: SourceFile,
  article: ParsedArticle,
  given: GivenFields,
  { clean, others }: { clean: boolean; others: readonly YamlLine[] },
): WrittenFrontMatter {
  const doubts: Doubt[] = [];
  const leftOut: string[] = [];
  const lines: YamlLine[] = [];
  let room = MOST;
  const add = (line: YamlLine): boolean => {
    const length = writeYamlMapping([line]).length;
    if (length > room) {
      leftOut.push(line.key);
      return false;
    }
    room -= length;
    lines.push(line);
    return true;
  };
  const mark: YamlLine[] = clean ? [{ key: 'body', value: 'clean', comment: null }] : [];
  for (const line of mark) room -= line.key.length + line.value.length + 4;
  for (const [field, key] of KEYS) {
    const value = fieldValue(field, file, article, given);
    if (isEmpty(value)) continue;
    const doubt = doubtOf(field, article, given);
    const comment = doubt && `${doubt.rule}, confidence ${Math.round(doubt.confidence * 100) / 100}`;
    if (add({ key, value, comment }) && doubt) doubts.push({ field, ...doubt });
  }
  for (const line of others) add(line);
  const all = [...lines, ...mark];
  return { text: all.length === 0 ? '' : `---\n${writeYamlMapping(all)}---\n`, doubts, leftOut };
}
