/**
 * Finds quoted stretches of a paragraph. Curly, straight and doubled-apostrophe marks count, also mixed; single
 * marks only outside these. An unbalanced mark in one paragraph does not affect the next.
 */
import type { Range } from './range.js';
import { keptUnitsOf } from './text-units.js';

/** A quoted stretch including its marks; `inner` excludes them. */
export interface QuotedStretch extends Range {
  inner: Range;
  /** False if the closing mark is missing, for example because the quotation continues in the next paragraph. */
  closed: boolean;
  /** False if the text begins inside the quotation. */
  opened: boolean;
  single: boolean;
}

const MARK = /[\u201C\u201D\u201E\u201F"\u00AB\u00BB]|''|``|\u2018\u2018|\u2019\u2019/gu;
const SINGLE = /['\u2018\u2019]/gu;
const BEFORE_OPENING = /[\s([{\u2013\u2014\-:/\u2018']/u;
const AFTER_OPENING = /[^\s.,;:!?)\]}]/u;
const BEFORE_CLOSING = /[\p{L}\p{N}.,!?;:\u2026)\]'\u2019\u2013\u2014%-]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['\u2018\u2019](?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|bout\b)/iu;

interface Mark extends Range {
  opens: boolean;
  closes: boolean;
}

const TAG = /<[a-z/!][^<>\n]{0,400}>/giu;

/** HTML tags left in a text: the marks around attributes are not quotation marks. */
const tagsIn = (stretch: string): Range[] =>
  stretch.includes('<')
    ? [...stretch.matchAll(TAG)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];

function marksOf(text: string, within: Range): Mark[] {
  const marks: Mark[] = [];
  const stretch = text.slice(within.start, within.end);
  const tags = tagsIn(stretch);
  for (const match of stretch.matchAll(MARK)) {
    if (tags.some((tag) => tag.start < match.index && match.index < tag.end)) continue;
    const start = within.start + match.index;
    const end = start + match[0].length;
    const before = start > within.start ? text.charAt(start - 1) : '';
    const after = end < within.end ? text.charAt(end) : '';
    const couldOpen =
      (before === '' || BEFORE_OPENING.test(before)) && after !== '' && AFTER_OPENING.test(after);
    const couldClose = before !== '' && BEFORE_CLOSING.test(before) && (after === '' || !LETTER.test(after));
    if (/^\d$/u.test(before) && match[0] === '"' && !couldOpen && !/[\s.,]/u.test(after || ' ')) continue;
    if (couldOpen !== couldClose) marks.push({ start, end, opens: couldOpen, closes: couldClose });
    else if (/^[\u201C\u201E\u201F\u00AB`\u2018]/u.test(match[0]))
      marks.push({ start, end, opens: true, closes: false });
    else if (/^[\u201D\u00BB\u2019]/u.test(match[0])) marks.push({ start, end, opens: false, closes: true });
    else marks.push({ start, end, opens: true, closes: true });
  }
  return marks;
}

const stretchOf = (open: Mark | null, close: Mark | null, within: Range): QuotedStretch => {
  const start = open?.start ?? within.start;
  const end = close?.end ?? within.end;
  return {
    start,
    end,
    inner: { start: open?.end ?? start, end: close?.start ?? end },
    closed: close !== null,
    opened: open !== null,
    single: false,
  };
};

/** Inside an open quotation, an opening mark after one of these begins a nested quotation. */
const INVITES_NESTED = /[\p{L}\p{N}:,]\s*$/u;

function doubleQuoted(text: string, within: Range, continues: boolean): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open: Mark | null = null;
  let nested = 0;
  let lastClose: Mark | null = null;
  for (const mark of marksOf(text, within)) {
    if (open === null) {
      if (mark.opens) {
        open = mark;
        nested = 0;
        lastClose = null;
      } else if (continues && found.length === 0) {
        found.push(stretchOf(null, mark, within));
      }
      continue;
    }
    if (mark.opens && !mark.closes) {
      if (INVITES_NESTED.test(text.slice(Math.max(within.start, mark.start - 3), mark.start))) nested += 1;
      else {
        found.push(stretchOf(open, null, { start: open.start, end: mark.start }));
        open = mark;
        nested = 0;
      }
      lastClose = null;
    } else if (nested > 0) {
      nested -= 1;
      lastClose = mark;
    } else {
      found.push(stretchOf(open, mark, within));
      open = null;
    }
  }
  if (open !== null) {
    // If a closing mark is missing, the nested quotation shares the outer one's closing mark.
    const shared = lastClose !== null && text.slice(lastClose.end, within.end).trim().length <= 1;
    found.push(stretchOf(open, shared ? lastClose : null, within));
  }
  return found;
}

/** Longest distance between paired single marks, in characters. */
const LONGEST_SINGLE = 400;

function singleQuoted(text: string, within: Range): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open = -1;
  const stretch = text.slice(within.start, within.end);
  const candidates = [...stretch.matchAll(SINGLE)].map((match) => within.start + match.index);
  for (const [index, at] of candidates.entries()) {
    const before = at > within.start ? text.charAt(at - 1) : '';
    const after = at + 1 < within.end ? text.charAt(at + 1) : '';
    const opens =
      (before === '' || /[\s([\u2013\u2014:]/u.test(before)) &&
      /[\p{L}\p{N}[$]/u.test(after) &&
      !ELISION.test(text.slice(at, at + 8));
    if (open >= 0 && at - open > LONGEST_SINGLE) open = -1;
    if (opens) {
      open = at;
      continue;
    }
    if (open < 0 || LETTER.test(after) || before === '' || /\s/u.test(before)) continue;
    const possessive = before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    const next = candidates[index + 1];
    if (possessive && next !== undefined && next - at < LONGEST_SINGLE && !/\s/u.test(text.charAt(next - 1)))
      continue;
    found.push({
      start: open,
      end: at + 1,
      inner: { start: open + 1, end: at },
      closed: true,
      opened: true,
      single: true,
    });
    open = -1;
  }
  return found;
}

/** Bits: some mark that may be a single one; a mark, or two adjacent single ones, that may be a double one. */
const ONE = 1;
const DOUBLE = 2;

/** What a UTF-16 unit below 128 or from U+2018 to U+201F may be; among all others only « and » are marks. */
const KINDS = new Map([
  ...['"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F'].map((mark): [number, number] => [
    mark.charCodeAt(0),
    DOUBLE,
  ]),
  ...["'", '\u2018', '\u2019'].map((mark): [number, number] => [mark.charCodeAt(0), ONE]),
]);

const GRAVE = 0x60;

/** Which kinds of marks a range contains: most contain none, and need no pattern. */
function kindsOfMarks(text: string, { start, end }: Range): number {
  const units = keptUnitsOf(text);
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] ?? 0;
    if ((unit > 0x27 && unit < GRAVE) || (unit > GRAVE && unit < 0xab) || unit === 0x20) continue;
    const kind = KINDS.get(unit) ?? 0;
    found |= kind;
    if ((kind === ONE || unit === GRAVE) && units[at + 1] === unit) found |= DOUBLE;
  }
  return found;
}

/**
 * The quoted stretches of one paragraph, in order, without overlaps.
 * @param continues whether the previous paragraph left a quotation open, which this one may close
 */
export function quotedStretches(text: string, paragraph: Range, continues = false): QuotedStretch[] {
  const marks = kindsOfMarks(text, paragraph);
  if (marks === 0) return [];
  const double = marks & DOUBLE ? doubleQuoted(text, paragraph, continues) : [];
  const all: QuotedStretch[] = [...double];
  let from = paragraph.start;
  for (const gap of [...double, { start: paragraph.end, end: paragraph.end }]) {
    if (gap.start > from && marks & ONE) {
      for (const single of singleQuoted(text, { start: from, end: gap.start })) all.push(single);
    }
    from = gap.end;
  }
  return all.filter((s) => s.inner.start < s.inner.end).sort((a, b) => a.start - b.start);
}
