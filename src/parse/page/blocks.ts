/**
 * Splits a text into blocks, one per line, each with its range, marker (list, heading, quote) and distance from
 * the previous one. Owns line ends, markers, Markdown, and the unwrapping of hard-wrapped lines.
 */
import { beginsCut, endsCut } from '../../text/cut-words.js';
import type { Range } from '../../text/range.js';

type Marker = 'bullet' | 'number' | 'heading' | 'quote';

export interface Block extends Range {
  marker: Marker | null;
  /** Blank lines before it. */
  gap: number;
}

/** More than any article has; further lines become a single block, which bounds memory. */
const MAX_BLOCKS = 100_000;

const BULLET = /^(?:[•◦▪‣●○■–*+-]|\\-)\s+(?=\S)/u;
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)/u;
const HEADING = /^#{1,6}\s+(?=\S)/u;
const QUOTE = /^(?:>\s?){1,4}(?=\S)/u;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x200b ||
  code === 0x3000;

/** Reads the marker at the start of a line. `length` is its UTF-16 length, which is excluded from the text. */
export type ReadMarker = (head: string) => { marker: Marker | null; length: number };

/** The non-blank lines of `text` from `from` to `to`. Ranges exclude markers and are never empty. */
export function linesOf(text: string, from: number, readMarker: ReadMarker, to = text.length): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  let lineStart = from;
  while (lineStart < to) {
    const newline = blocks.length < MAX_BLOCKS ? text.indexOf('\n', lineStart) : -1;
    const lineEnd = newline < 0 || newline > to ? to : newline;
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) {
      const { marker, length } = readMarker(text.slice(start, Math.min(end, start + 24)));
      blocks.push({ start: start + length, end, marker, gap });
      gap = 0;
    } else gap += 1;
    lineStart = lineEnd + 1;
  }
  return blocks;
}

export const plainMarker: ReadMarker = (head) => markerAt(head, false);
export const markdownMarker: ReadMarker = (head) => markerAt(head, true);

function markerAt(head: string, markdown: boolean): ReturnType<ReadMarker> {
  const bullet = BULLET.exec(head);
  if (bullet && (markdown || !/^[–*+-]/u.test(head))) return { marker: 'bullet', length: bullet[0].length };
  const number = NUMBER.exec(head);
  if (number) return { marker: 'number', length: 0 };
  if (!markdown) return { marker: null, length: 0 };
  const heading = HEADING.exec(head);
  if (heading) return { marker: 'heading', length: heading[0].length };
  const quote = QUOTE.exec(head);
  return quote ? { marker: 'quote', length: quote[0].length } : { marker: null, length: 0 };
}

const WRAP_LEAST = 40;
const WRAP_MOST = 100;
const SENTENCE_END = /[.!?…:;"”’')\]]$/u;

/** Whether the line break between two blocks looks like hard wrapping. */
function wrapped(text: string, before: Block, after: Block): boolean {
  if (after.gap > 0 || after.marker !== null || before.marker === 'heading') return false;
  const length = before.end - before.start;
  return (
    length >= WRAP_LEAST && length <= WRAP_MOST && !SENTENCE_END.test(text.slice(before.end - 1, before.end))
  );
}

const LOWER = /^[\p{Ll}\p{N}("'“‘]/u;

/**
 * Joins hard-wrapped lines into paragraphs, up to the next blank line; leaves unwrapped texts unchanged. Markdown
 * needs two wrapped lines as evidence; plain text needs five, which must be a third of all line breaks, and few
 * long lines.
 */
export function joinWrapped(text: string, blocks: Block[], markdown: boolean): Block[] {
  let evidence = 0;
  let breaks = 0;
  let long = 0;
  for (let index = 1; index < blocks.length; index += 1) {
    const before = blocks[index - 1];
    const after = blocks[index];
    if (!before || !after) continue;
    if (before.end - before.start > WRAP_MOST * 1.5) long += 1;
    if (after.gap > 0 || after.marker !== null) continue;
    breaks += 1;
    if (wrapped(text, before, after) && LOWER.test(text.slice(after.start, after.start + 2))) evidence += 1;
  }
  const believed = markdown
    ? evidence >= 2
    : evidence >= 5 && evidence * 3 >= breaks && long * 4 < blocks.length;
  if (!believed) return joinCut(text, blocks);
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const previousLine = last && { ...last, start: Math.max(last.start, lastLineStart(text, last)) };
    const goesOn = previousLine && block.gap === 0 && block.marker === null && last.marker !== 'heading';
    if (goesOn && (previousLine.end - previousLine.start >= WRAP_LEAST || isCutBetween(text, last, block))) {
      last.end = block.end;
    } else joined.push({ ...block });
  }
  return joined;
}

/** Whether a word is hyphenated across two lines, the clearest sign that they are one paragraph. */
const isCutBetween = (text: string, before: Range, after: Block): boolean =>
  after.gap === 0 &&
  after.marker === null &&
  endsCut(text.slice(Math.max(before.start, before.end - 3), before.end)) &&
  beginsCut(text.slice(after.start, after.start + 2));

/** Joins the lines of scanned text: once three words are hyphenated across lines, every line of full length is joined to the next. */
function joinCut(text: string, blocks: readonly Block[]): Block[] {
  let cuts = 0;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before && isCutBetween(text, before, block)) cuts += 1;
  }
  if (cuts === 0) return [...blocks];
  const full = cuts < SCANNED ? Number.POSITIVE_INFINITY : usualLength(blocks) * FULL_LINE;
  const joined: Block[] = [];
  let lineLength = 0;
  for (const block of blocks) {
    const last = joined.at(-1);
    const follows = last && block.gap === 0 && block.marker === null && last.marker !== 'heading';
    if (last && follows && (lineLength >= full || isCutBetween(text, last, block))) last.end = block.end;
    else joined.push({ ...block });
    lineLength = block.end - block.start;
  }
  return joined;
}

const SCANNED = 3;
/** Share of the usual line length below which a line ends a paragraph. */
const FULL_LINE = 0.8;

/** The third quartile of line lengths. */
function usualLength(blocks: readonly Block[]): number {
  const lengths = blocks.map(({ start, end }) => end - start).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

const lastLineStart = (text: string, block: Range): number => text.lastIndexOf('\n', block.end - 1) + 1;
