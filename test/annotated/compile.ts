/**
 * Compiles the marked articles into the annotated form: a text for each, with gold.ndjson (attributions),
 * dates.ndjson, fields.ndjson, people.ndjson and metadata.ndjson beside them; offsets are in code points.
 */
import { type Mark, type Marked, type MarkedLine, readMarked, type Span } from './marks.js';
import { quotedParts } from './quoted.js';

export interface Attribution {
  kind: 'direct' | 'mixed' | 'indirect';
  source: Span[];
  sourceText: string;
  cue: Span[];
  cueText: string;
  content: Span[];
  contentText: string;
  /** The parts of the content in quotation marks. */
  quoted: Span[];
  /** The person meant; null if the text leaves it open. */
  speaker: { name: string; kind: 'person' | 'body' } | null;
  /** Excluded from every measure. */
  doubtful: boolean;
  /** The utterance, if other articles report it too. */
  statement: string | null;
}

const WORD = /[\p{L}\p{N}]/u;

const slice = (characters: readonly string[], spans: readonly Span[]): string =>
  spans.map(([start, end]) => characters.slice(start, end).join('')).join(' ');

/** The quoted parts of the content: all of it if a turn follows the speaker's name and a colon. */
function quotedOf(content: readonly Span[], lines: readonly MarkedLine[], turn: boolean): Span[] {
  if (turn) return [...content];
  const found: Span[] = [];
  for (const { start, text } of lines) {
    for (const [from, to] of quotedParts(text)) {
      for (const [left, right] of content) {
        const part: Span = [Math.max(left, start + from), Math.min(right, start + to)];
        if (part[0] < part[1]) found.push(part);
      }
    }
  }
  return found;
}

function kindOf(characters: readonly string[], content: readonly Span[], quoted: readonly Span[]) {
  if (quoted.length === 0) return 'indirect';
  const inside = (at: number): boolean => quoted.some(([start, end]) => start <= at && at < end);
  const first = content[0]?.[0] ?? 0;
  const that = characters.slice(first, first + 5).join('') === 'that ' ? first + 4 : first;
  for (const [start, end] of content) {
    for (let at = Math.max(start, that); at < end; at += 1) {
      if (WORD.test(characters[at] ?? '') && !inside(at)) return 'mixed';
    }
  }
  return 'direct';
}

interface Group {
  marks: Mark[];
}

/** A cue without a source inherits that of the attribution before it: she said so, adding more. */
function shareSources(groups: readonly Group[]): void {
  const has = ({ marks }: Group, kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind);
  for (const [at, group] of groups.entries()) {
    const before = groups[at - 1];
    if (!before || !has(group, 'c') || has(group, 's')) continue;
    group.marks.push(...before.marks.filter(({ kind }) => kind === 's'));
  }
}

/** The marks of each attribution: those with the same number in a paragraph, and their continuation in the next. */
function groupsOf(lines: readonly MarkedLine[]): Group[] {
  const groups: Group[] = [];
  let before: Group | undefined;
  for (const { marks } of lines) {
    const here = new Map<string, Group>();
    for (const mark of marks.filter(({ kind }) => 'qsc'.includes(kind))) {
      for (const number of mark.numbers) {
        const group: Group = (mark.continues ? before : undefined) ?? here.get(number) ?? { marks: [] };
        if (!groups.includes(group)) groups.push(group);
        if (!mark.continues) here.set(number, group);
        group.marks.push(mark);
      }
    }
    shareSources([...here.values()]);
    before = [...here.values()].at(-1) ?? before;
  }
  return groups;
}

const speakerOf = (value: string | null): Attribution['speaker'] => {
  if (value === null || value === '') return null;
  return value.startsWith('@') ? { name: value.slice(1), kind: 'body' } : { name: value, kind: 'person' };
};

function attributionsOf({ id, text, lines }: Marked): Attribution[] {
  const characters = [...text];
  return groupsOf(lines.filter(({ kind }) => kind !== 'leftover')).map(({ marks }) => {
    const spans = (kind: Mark['kind']): Span[] =>
      marks.filter((mark) => mark.kind === kind && mark.span[0] < mark.span[1]).map(({ span }) => span);
    const content = spans('q');
    const source = spans('s');
    const cue = spans('c');
    if (content.length === 0)
      throw new Error(`${id}: a source or cue without content: ${slice(characters, [...source, ...cue])}`);
    const turn = slice(characters, cue) === ':' && !/^[“"‘]/u.test(slice(characters, content));
    const quoted = quotedOf(content, lines, turn);
    return {
      kind: kindOf(characters, content, quoted),
      source,
      sourceText: slice(characters, source),
      cue,
      cueText: slice(characters, cue),
      content,
      contentText: slice(characters, content),
      quoted,
      speaker: speakerOf(marks.find(({ kind }) => kind === 's')?.value ?? null),
      doubtful: marks.some(({ doubtful }) => doubtful),
      statement: marks.find(({ kind, value }) => kind === 'q' && value !== null)?.value ?? null,
    };
  });
}

const compareSpans = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** The dates in title and body. */
function datesOf({ text, lines }: Marked) {
  const characters = [...text];
  return lines
    .flatMap(({ marks }) => marks)
    .filter(({ kind }) => kind === 'd')
    .map(({ span: [start, end], value }) => ({
      start,
      end,
      text: characters.slice(start, end).join(''),
      type: 'DATE',
      value: value ?? '',
    }))
    .sort(compareSpans);
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|whose|his|her|their)$/iu;

/** Each person of an article with the name forms and roles used there. */
function peopleOf({ text, lines }: Marked) {
  const characters = [...text];
  const people = new Map<
    string,
    { forms: string[]; roles: { text: string; start: number; end: number }[] }
  >();
  for (const { kind, value, span } of lines.flatMap(({ marks }) => marks)) {
    if (value === null || value === '' || value.startsWith('@')) continue;
    if (kind !== 's' && kind !== 'p' && kind !== 'r') continue;
    const person = people.get(value) ?? { forms: [], roles: [] };
    people.set(value, person);
    const words = characters.slice(...span).join('');
    if (kind === 'r') person.roles.push({ text: words, start: span[0], end: span[1] });
    else if (words !== '' && !PRONOUN.test(words) && !person.forms.includes(words)) person.forms.push(words);
  }
  return [...people].map(([person, { forms, roles }]) => ({ person, forms, roles }));
}

function fieldsOf({ head, lines }: Marked) {
  const authors = head.get('authors') ?? '';
  return {
    title: lines.find(({ kind }) => kind === 'title')?.text ?? null,
    authors: authors === '' ? [] : authors.split(/;\s*/u),
    published: head.get('published') ?? null,
    body: lines
      .filter(({ kind }) => kind === 'body')
      .map(({ start, text }): Span => [start, start + [...text].length]),
  };
}

/** The files of the annotated form, by name. */
export function compiled(sources: readonly { id: string; source: string }[]): Map<string, string> {
  const files = new Map<string, string>();
  const rows: Record<'gold' | 'dates' | 'fields' | 'people' | 'metadata', unknown[]> = {
    gold: [],
    dates: [],
    fields: [],
    people: [],
    metadata: [],
  };
  for (const { id, source } of sources) {
    const marked = readMarked(id, source);
    const { head } = marked;
    files.set(`${id}.txt`, marked.text);
    rows.gold.push({ id, annotator: 'marks', attributions: attributionsOf(marked) });
    rows.dates.push({ id, dct: head.get('published') ?? null, timexes: datesOf(marked) });
    rows.fields.push({ id, ...fieldsOf(marked) });
    rows.people.push({ id, people: peopleOf(marked) });
    rows.metadata.push({
      id,
      publisher: head.get('publisher') ?? null,
      publication_date: head.get('published') ?? null,
      author: head.get('authors') || null,
      title: fieldsOf(marked).title,
      style: head.get('style') ?? null,
      country: head.get('country') ?? null,
      event: head.get('event') ?? null,
    });
  }
  for (const [name, lines] of Object.entries(rows)) {
    files.set(`${name}.ndjson`, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  }
  return files;
}
