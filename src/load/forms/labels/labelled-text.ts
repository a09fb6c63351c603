/** Reads the labelled head and foot of a text: the fields, the ranges of their values, and the text in between. */
import type { Range } from '../../../text/range.js';
import { languageNamed, readFields } from '../../fields/fields.js';
import type { FrontMatter } from '../../source-file.js';
import { blockAt, footOf, isHead, type LabelLine, lineAt } from './label-block.js';

export interface LabelledText {
  fields: FrontMatter;
  /** The range of each field's value. */
  places: Partial<Record<keyof FrontMatter, Range>>;
  bodyStart: number;
  bodyEnd: number;
}

const TITLE_MOST = 200;

/** Null if the text has neither head nor foot. `from`: where the text begins. */
export function labelsOf(text: string, from = 0): LabelledText | null {
  const head = headOf(text, from);
  const foot = footOf(text, head?.end ?? from);
  if (!head && !foot) return null;
  const lines = [...(head?.lines ?? []), ...(foot?.lines ?? [])];
  const entries = lines.flatMap(({ field, value }) =>
    field === null ? [] : [{ key: field, value: text.slice(value.start, value.end), line: 1 }],
  );
  const title = head?.title ?? null;
  if (title) entries.push({ key: 'title', value: text.slice(title.start, title.end), line: 1 });
  const { fields } = readFields(entries);
  const places: LabelledText['places'] = {};
  for (const { field, value } of lines) if (field !== null) places[field] ??= value;
  if (title) places.title ??= title;
  return {
    fields: { ...fields, language: languageNamed(fields.language) },
    places,
    bodyStart: head?.end ?? from,
    bodyEnd: foot?.end ?? text.length,
  };
}

interface Head {
  lines: LabelLine[];
  end: number;
  /** A headline above the labels. */
  title: Range | null;
}

function headOf(text: string, from: number): Head | null {
  let first = lineAt(text, from);
  while (first.start === first.end && first.next < text.length) first = lineAt(text, first.next);
  const block = blockAt(text, first.start);
  if (block.lines.length > 0) return isHead(block) ? { ...block, title: null } : null;
  if (first.end - first.start > TITLE_MOST || first.end === first.start) return null;
  const below = blockAt(text, first.next);
  // Below a headline, two labels of articles are required; a single one may belong to the story's first line.
  return isHead(below) && below.lines.every(({ field }) => field !== 'title')
    ? { ...below, title: first }
    : null;
}
