/** Finds runs of lines of the form "Label: value" at the head and foot of a text. */
import type { Range } from '../../../text/range.js';
import type { FrontMatter } from '../../source-file.js';
import { FOOT_LABELS, LABEL_NAMES, TEXT_LABELS } from './label-names.js';

export interface LabelLine extends Range {
  /** In lower case. */
  label: string;
  /** Null for a label that sets no field, known or not. */
  field: keyof FrontMatter | null;
  known: boolean;
  value: Range;
}

/** Maximum characters of a label, and of a labelled line at the head of a text. */
const LONGEST_LABEL = 25;
const LONGEST_LINE = 600;
const LABEL = /^[*_#\s]{0,6}(\p{L}[\p{L}() -]{0,24}?)\s?[*_]{0,2}:[*_]{0,2}(?=\s|$)/u;

/** Parses a line that begins with a label; null for other lines. */
function labelLine(text: string, { start, end }: Range): LabelLine | null {
  if (end - start > LONGEST_LINE) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL + 12));
  const match = head.includes(':') ? LABEL.exec(head) : null;
  if (!match) return null;
  const label = (match[1] ?? '').trim().toLowerCase();
  let from = start + match[0].length;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*_]/u.test(text.charAt(to - 1))) to -= 1;
  const known = Object.hasOwn(LABEL_NAMES, label);
  return {
    start,
    end,
    label,
    known,
    field: known ? (LABEL_NAMES[label] ?? null) : null,
    value: { start: from, end: to },
  };
}

/** The line at `at` without surrounding white space, and the offset of the next line. */
export function lineAt(text: string, at: number): Range & { next: number } {
  const newline = text.indexOf('\n', at);
  const next = newline < 0 ? text.length : newline + 1;
  let end = newline < 0 ? text.length : newline;
  while (end > at && /\s/u.test(text.charAt(end - 1))) end -= 1;
  let start = at;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  return { start, end, next };
}

export interface LabelBlock {
  lines: LabelLine[];
  /** Offset after the block. */
  end: number;
}

const MOST_LINES = 40;

/** The run of labelled lines at `at`, which may include blank ones; a label that introduces the text ends it. */
export function blockAt(text: string, at: number): LabelBlock {
  const lines: LabelLine[] = [];
  let end = at;
  for (let next = at, read = 0; next < text.length && read < MOST_LINES; read += 1) {
    const line = lineAt(text, next);
    if (line.start < line.end) {
      const found = labelLine(text, line);
      if (found && TEXT_LABELS.has(found.label)) return { lines, end: found.value.start };
      if (!found) break;
      lines.push(found);
      end = line.next;
    }
    next = line.next;
  }
  return { lines, end };
}

const TELLING: ReadonlySet<keyof FrontMatter> = new Set([
  'title',
  'authors',
  'published',
  'publisher',
  'url',
]);

/** Whether labelled lines are the head of an article: at least two are known, and one has a field that only articles have. */
export function isHead({ lines }: LabelBlock): boolean {
  const known = lines.filter((line) => line.known);
  const fields = new Set(known.map(({ field }) => field));
  return (
    fields.size >= 2 &&
    known.length * 2 > lines.length &&
    known.some(({ field }) => field !== null && TELLING.has(field))
  );
}

const FOOT = 6000;

/** The labelled lines at the foot of a text and their offset; null if there are none. */
export function footOf(text: string, from: number): LabelBlock | null {
  const bottom = Math.max(from, text.length - FOOT);
  const lines: LabelLine[] = [];
  let begin = text.length;
  for (let end = text.length; end > bottom; ) {
    const start = end < 2 ? 0 : Math.max(bottom, text.lastIndexOf('\n', end - 2) + 1);
    const line = lineAt(text.slice(0, end), start);
    if (line.start < line.end) {
      const found = labelLine(text, line);
      const closing = /^(?:end of document|\(?copyright\b|©|all rights reserved)/iu.test(
        text.slice(line.start, line.start + 40),
      );
      if (!found?.known && !closing) break;
      if (found) lines.unshift(found);
      begin = start;
    }
    end = start;
  }
  const telling = lines.filter(({ field }) => field !== null);
  const enough = telling.length >= 2 || lines.some(({ label }) => FOOT_LABELS.has(label));
  return enough && begin > from ? { lines, end: begin } : null;
}
