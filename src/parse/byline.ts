/** Who wrote it: the byline at the story's head or foot, or a name that stands by itself in the masthead. */
import type { Range } from '../text/range.js';
import { writtenDates } from '../text/written-date.js';
import type { BodyRun } from './body.js';
import type { JudgedLine } from './judged-line.js';
import { namesIn } from './person-name.js';

export interface Byline {
  authors: string[];
  range: Range;
  rule: 'byline' | 'name-with-date' | 'name-in-masthead';
  confidence: number;
  /** What follows the names in the line, where an outlet may stand. */
  rest: string;
}

const BY =
  /(?:^|[\s|•·–—-])(?:(?:posted|written|published|reported|words|story|text|report|reporting|analysis|opinion|column|review)\s)?by:?\s+(?=["“]?\p{Lu})/iu;
const REACH_ABOVE = 8;
const REACH_BELOW = 4;

/** Null where no line near the story names a person as its author. */
export function findByline(
  lines: readonly JudgedLine[],
  run: BodyRun | null,
  titleIndex: number | null,
): Byline | null {
  const first = run?.first ?? 0;
  const from = Math.max(0, Math.min(titleIndex ?? first, first) - REACH_ABOVE);
  const until = Math.min(lines.length, first + REACH_BELOW);
  const masthead = lines.slice(from, until).filter((line) => !line.kept || line.words <= 12);
  for (const rule of [fromBy, fromNameWithDate]) {
    for (const line of masthead) {
      const found = rule(line);
      if (found) return found;
    }
  }
  for (let index = (titleIndex ?? first - 4) + 1; index < first; index += 1) {
    const line = lines[index];
    const found = line && fromBareName(line);
    if (found) return found;
  }
  for (const line of lines.slice(run?.last ?? lines.length, (run?.last ?? lines.length) + REACH_ABOVE)) {
    const found = line.leftover === 'byline' ? fromBy(line) : null;
    if (found) return { ...found, confidence: 0.5 };
  }
  return null;
}

const NOT_AUTHORS =
  /^(?:photo|image|picture|video|illustration|edited|reviewed|sponsored|powered|presented|hosted|medically|fact)/iu;

function fromBy(line: JudgedLine): Byline | null {
  if (line.words > 40 || NOT_AUTHORS.test(line.text) || (line.ended && line.words > 14)) return null;
  const match = BY.exec(line.text);
  if (!match || match.index > 60) return null;
  const head = withoutDate(line.text.slice(match.index + match[0].length));
  return asByline(line, namesIn(head), head, 'byline', 0.9);
}

/** "Ann Doe - Nov 19, 2019", "Ann Doe@anndoe". */
function fromNameWithDate(line: JudgedLine): Byline | null {
  if (line.words > 16 || line.ended || line.leftover === 'caption' || line.leftover === 'copyright')
    return null;
  const dated = line.leftover === 'date-stamp';
  if (!dated && !/@\w/u.test(line.text) && !/^\p{Lu}[^,]{3,40},\s\p{Lu}/u.test(line.text)) return null;
  if (!dated && line.leftover !== null) return null;
  const head = withoutDate(line.text.replace(/@.*$/u, ''));
  return asByline(line, namesIn(head), head, 'name-with-date', 0.7);
}

function fromBareName(line: JudgedLine): Byline | null {
  if (line.leftover !== null || line.words > 9 || line.ended || line.kept) return null;
  return asByline(line, namesIn(line.text), line.text, 'name-in-masthead', 0.55);
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

/** The line up to a date, a relative time or a label that follows the names. */
function withoutDate(text: string): string {
  const [date] = writtenDates(text);
  const end = date && date.start > 3 ? date.start : text.length;
  return text
    .slice(0, end)
    .replace(
      /\s?(?:[-–—|•·,/]\s?)?(?:published|posted|updated|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\s(?:hours?|days?|minutes?|min|weeks?|months?)\b).*$/iu,
      '',
    )
    .replace(/[\s,|•·–—(-]+$/u, '');
}
