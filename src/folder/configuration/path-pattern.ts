/**
 * Patterns that read fields from file paths: `{publisher}/{date}-{title}`. `*` and `?` match characters of a name
 * and `**` any number of folders; a pattern without a slash matches the file name in any folder. Time is at most
 * the product of the number of parts and the square of the name's length.
 */
import { MAPPED_FIELDS, type MappedField } from '../../model/field-map.js';

/** The names allowed in braces: the fields, common synonyms of three of them, and the parts of a date. */
const FIELD_NAMES: ReadonlyMap<string, MappedField | 'year' | 'month' | 'day'> = new Map<
  string,
  MappedField | 'year' | 'month' | 'day'
>([
  ...MAPPED_FIELDS.filter((field) => field !== 'body').map((field) => [field, field] as const),
  ['date', 'published'],
  ['author', 'authors'],
  ['headline', 'title'],
  ['year', 'year'],
  ['month', 'month'],
  ['day', 'day'],
]);

const PLACEHOLDERS: readonly string[] = [...FIELD_NAMES.keys()];

type Field = MappedField | 'year' | 'month' | 'day';
type Part = { kind: 'text'; text: string } | { kind: 'any' | 'one' } | { kind: 'field'; field: Field };

const PART = /\{([^{}]*)\}|\*+|\?|[^{}*?]+/gu;
const LONGEST = 500;

const SHAPES: Partial<Record<Field, RegExp>> = {
  published: /^\d{4}(?:([-_. ]?)\d{2}(?:\1\d{2})?)?$/u,
  updated: /^\d{4}(?:([-_. ]?)\d{2}(?:\1\d{2})?)?$/u,
  year: /^(?:19|20)\d{2}$/u,
  month: /^\d{1,2}$/u,
  day: /^\d{1,2}$/u,
};

/** What is wrong with a pattern, and how to fix it; null if it is valid. */
export function patternFault(pattern: string): { message: string; hint: string } | null {
  if (pattern.length > LONGEST) {
    return { message: 'is too long for a pattern', hint: `use at most ${LONGEST} characters` };
  }
  if (/^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)/u.test(pattern)) {
    return {
      message: 'is not a path below the corpus folder',
      hint: 'begin at the corpus folder: 2020/{title}',
    };
  }
  const braced = [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
  const unknown = braced.find((name) => !FIELD_NAMES.has(name));
  if (unknown !== undefined) {
    return {
      message: `has {${unknown}}, which is not a field`,
      hint: `there are ${PLACEHOLDERS.join(', ')}`,
    };
  }
  if (/[{}]/u.test(pattern.replace(/\{[^{}]*\}/gu, ''))) {
    return { message: 'has an unpaired brace', hint: 'write fields as {date}' };
  }
  return /\{[^{}]*\}\{/u.test(pattern)
    ? { message: 'has two fields side by side', hint: 'write the characters between them' }
    : null;
}

const partsOf = (name: string): Part[] =>
  [...name.matchAll(PART)].map(([text, braced]): Part => {
    const field = braced === undefined ? undefined : FIELD_NAMES.get(braced);
    if (field) return { kind: 'field', field };
    if (text.startsWith('*')) return { kind: 'any' };
    return text === '?' ? { kind: 'one' } : { kind: 'text', text };
  });

export type PathValues = Map<Field, string>;

/**
 * Matches one name against its parts: dates as long as possible, everything else as short as possible. Failed
 * positions are memoised, so none is tried twice.
 */
function fitName(parts: readonly Part[], name: string): PathValues | null {
  const failed = new Set<number>();
  const restAt = (at: number, from: number): [Field, string][] | null => {
    const part = parts[at];
    if (!part) return from === name.length ? [] : null;
    const key = at * (name.length + 1) + from;
    if (failed.has(key)) return null;
    const found = fitPart(part, at, from);
    if (!found) failed.add(key);
    return found;
  };
  const fitPart = (part: Part, at: number, from: number): [Field, string][] | null => {
    if (part.kind === 'text')
      return name.startsWith(part.text, from) ? restAt(at + 1, from + part.text.length) : null;
    if (part.kind === 'one') return from < name.length ? restAt(at + 1, from + 1) : null;
    const least = from + (part.kind === 'field' ? 1 : 0);
    const longestFirst = part.kind === 'field' && part.field in SHAPES;
    for (let step = 0; step <= name.length - least; step += 1) {
      const end = longestFirst ? name.length - step : least + step;
      const value = name.slice(from, end);
      if (part.kind === 'field' && SHAPES[part.field]?.test(value) === false) continue;
      const rest = restAt(at + 1, end);
      if (rest) return part.kind === 'field' ? [[part.field, value], ...rest] : rest;
    }
    return null;
  };
  const values = restAt(0, 0);
  return values && new Map(values);
}

/** Matches folder by folder; `**` takes as few as possible. */
function fitNames(parts: readonly (readonly Part[] | '**')[], names: readonly string[]): PathValues | null {
  const [first, ...rest] = parts;
  if (first === undefined) return names.length === 0 ? new Map() : null;
  if (first === '**') {
    for (let skipped = 0; skipped <= names.length; skipped += 1) {
      const found = fitNames(rest, names.slice(skipped));
      if (found) return found;
    }
    return null;
  }
  const [name, ...others] = names;
  const here = name === undefined ? null : fitName(first, name);
  const there = here && fitNames(rest, others);
  return here && there && new Map([...here, ...there]);
}

const MOST_FOLDERS = 40;
const SUFFIX = /\.[^./]{1,10}$/u;

/**
 * The values that the pattern reads from a path; null if the path does not match. The file extension may be
 * omitted.
 */
export function pathMatcher(pattern: string): (path: string) => PathValues | null {
  const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`;
  const parts = anywhere
    .normalize('NFC')
    .split('/')
    .map((name) => (name === '**' ? ('**' as const) : partsOf(name)));
  return (path) => {
    const whole = path.normalize('NFC');
    if (whole.split('/').length > MOST_FOLDERS) return null;
    const bare = whole.replace(SUFFIX, '');
    return fitNames(parts, bare.split('/')) ?? fitNames(parts, whole.split('/'));
  };
}
