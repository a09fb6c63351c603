/** Finds the authors by rules: a byline before or after the story, or a bare name in the masthead. */
import type { Range } from '../../../text/range.js';
import { before, withoutEndAndSpace } from '../../../text/trim.js';
import { writtenDates } from '../../../text/written-date.js';
import type { BodyRun, JudgedLine } from '../../page/page.js';
import { namesIn } from './person-name.js';

export interface Byline {
  authors: string[];
  range: Range;
  rule: 'byline' | 'name-with-date' | 'name-in-masthead' | 'author-note' | 'ranked-name';
  confidence: number;
  /** The line after the names, which may name an outlet. */
  rest: string;
}

const BY_START =
  /^[^\p{L}\p{N}]{0,3}(?:(?:posted|written|published|reported|words|story|text|report|reporting|analysis|opinion|column|review)\s)?(?:by:?\s+(?=["“]?\p{Lu})|By(?=\p{Lu}\p{Ll}))/iu;
const BY_WITHIN = /[\s|•·–—-]by:?\s+(?=["“]?\p{Lu})/iu;
const REACH_ABOVE = 8;
const REACH_BELOW = 4;
const HEAD_LINES = 6;

/** Null if no line near the story names a person as its author. */
export function ruledByline(
  lines: readonly JudgedLine[],
  run: BodyRun | null,
  titleIndex: number | null,
): Byline | null {
  const first = run?.first ?? 0;
  const last = run?.last ?? lines.length;
  const from = Math.max(0, Math.min(titleIndex ?? first, first) - REACH_ABOVE);
  const masthead = lines
    .slice(from, Math.min(lines.length, first + REACH_BELOW))
    .filter((line) => !line.kept || line.words <= 12);
  return (
    firstOf(masthead, fromBy) ??
    firstOf(masthead, fromNameWithDate) ??
    fromBareNames(lines, titleIndex ?? first - 5, first) ??
    fromAuthorNote(lines) ??
    firstOf(lines.slice(last, last + REACH_ABOVE), (line) =>
      line.leftover === 'byline' ? fromBy(line) : null,
    )
  );
}

function firstOf(lines: readonly JudgedLine[], rule: (line: JudgedLine) => Byline | null): Byline | null {
  for (const line of lines) {
    const found = rule(line);
    if (found) return found;
  }
  return null;
}

const NOT_AUTHORS =
  /^(?:photo|image|picture|video|illustration|edited|reviewed|sponsored|powered|presented|hosted|medically|fact)/iu;
const LINE_WORDS = 40;
const SHORT_WORDS = 14;

function fromBy(line: JudgedLine): Byline | null {
  if (line.words > LINE_WORDS || NOT_AUTHORS.test(line.text)) return null;
  const start = BY_START.exec(line.text);
  const masthead = line.leftover === 'byline' || line.leftover === 'date-stamp' || line.words <= 8;
  const match = start ?? (masthead && line.words <= SHORT_WORDS ? BY_WITHIN.exec(line.text) : null);
  if (!match || (line.ended && line.words > SHORT_WORDS && !start)) return null;
  const head = withoutDate(line.text.slice(match.index + match[0].length));
  return asByline(line, namesIn(head), head, 'byline', 0.9);
}

const AGO = /\d\s(?:min|minute|hour|day|week|month)s?\sago/iu;

/** "Ann Doe - Nov 19, 2019", "Ann Doe@anndoe", "Ann Doe 2 days ago" */
function fromNameWithDate(line: JudgedLine): Byline | null {
  if (line.words > 16 || line.ended || line.leftover === 'caption' || line.leftover === 'copyright')
    return null;
  const dated = line.leftover === 'date-stamp' || line.leftover === 'byline' || AGO.test(line.text);
  if (!dated && !/@\w/u.test(line.text) && !/^\p{Lu}[^,]{3,40},\s\p{Lu}/u.test(line.text)) return null;
  if (!dated && line.leftover !== null) return null;
  const head = withoutDate(before(line.text, /@/u));
  return asByline(line, namesIn(head), head, 'name-with-date', 0.7);
}

/** Bare names between headline and story, on one line or several. */
function fromBareNames(lines: readonly JudgedLine[], title: number, first: number): Byline | null {
  let found: Byline | null = null;
  for (
    let index = title + 1;
    index < Math.min(lines.length, Math.max(first, title + HEAD_LINES));
    index += 1
  ) {
    const line = lines[index];
    if (!line || (index >= first && (line.words >= 9 || line.ended))) break;
    if (line.leftover !== null || line.words > 9 || line.ended) continue;
    const byline = asByline(line, namesIn(line.text), line.text, 'name-in-masthead', 0.55);
    if (!byline) continue;
    if (!found) found = byline;
    else if (index < first)
      found.authors.push(...byline.authors.filter((name) => !found?.authors.includes(name)));
  }
  return found;
}

const IS_AUTHOR = /^([^,]{4,40}?)\sis\s(?:an?|the|our)\s/u;

/** "Ann Doe is a reporter …", if the name also has a line of its own. */
function fromAuthorNote(lines: readonly JudgedLine[]): Byline | null {
  for (const line of lines) {
    if (line.kept || line.leftover !== 'author-note') continue;
    const [name] = namesIn(IS_AUTHOR.exec(line.text)?.[1] ?? '');
    if (name && lines.some((other) => other.text === name)) {
      return {
        authors: [name],
        range: { start: line.start, end: line.end },
        rule: 'author-note',
        confidence: 0.6,
        rest: '',
      };
    }
  }
  return null;
}

function asByline(
  line: JudgedLine,
  authors: string[],
  head: string,
  rule: Byline['rule'],
  confidence: number,
): Byline | null {
  const last = authors.at(-1);
  if (last === undefined) return null;
  const at = head.toLowerCase().lastIndexOf(last.toLowerCase());
  const rest = at < 0 ? '' : head.slice(at + last.length).replace(/^[\s,|/•·–—-]+/u, '');
  return { authors, range: { start: line.start, end: line.end }, rule, confidence, rest };
}

/** The line before a date, relative time or label that follows the names. */
export function withoutDate(text: string): string {
  const [date] = writtenDates(text);
  const end = date && date.start > 3 ? date.start : text.length;
  return withoutEndAndSpace(before(text.slice(0, end), AFTER_NAMES), ',|•·–—(-');
}

const AFTER_NAMES =
  /\s?(?:[-–—|•·,/]\s?)?(?:last\supdated|published|posted|updated|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\s(?:hours?|days?|minutes?|min|weeks?|months?)\b)/iu;
