/** The persons on a page who may be its authors, each with the place that is the best evidence. */
import { fold } from '../../../text/fold.js';
import type { BodyRun, JudgedLine } from '../../page/page.js';
import { type NameInLine, namesInLine } from './names-in-line.js';
import { isOutletOrPlace } from './person-name.js';
import { AUTHOR_LABELS, BY_WORDS, NOT_WRITTEN, WROTE } from './words.js';

/** The lines near which authors are named. */
export interface Surroundings {
  lines: readonly JudgedLine[];
  run: BodyRun | null;
  /** The headline's line. */
  title: number | null;
  /** Whether it is a clean article: its sentences name many people, and its authors have lines of their own. */
  quiet: boolean;
}

export interface AuthorCandidate extends NameInLine {
  key: string;
  /** Index of the line. */
  index: number;
  line: JudgedLine;
  /** Number of names in the line. */
  names: number;
  /** Whether the line above is a label such as "By" or "Author". */
  labelled: boolean;
  /** Number of examined lines that contain the name. */
  lines: number;
}

const ABOVE_TITLE = 12;
const BELOW_FIRST = 14;
const ABOVE_LAST = 4;
const BELOW_LAST = 24;
const SHORT_WORDS = 16;
const DATED_WORDS = 24;
const LONG_WORDS = 45;
const MOST = 40;

const LABEL = /^\P{L}{0,3}([\p{L}]{2,14})(?:\s([\p{L}]{2,6}))?\P{L}{0,3}$/u;

/** "By", "Written by", "Author:" on a line of its own. */
function isAuthorLabel(line: JudgedLine | undefined): boolean {
  if (!line || line.words > 2 || line.text.length > 24) return false;
  const [, first = '', second] = LABEL.exec(line.plain) ?? [];
  if (NOT_WRITTEN.has(first)) return false;
  return second === undefined ? AUTHOR_LABELS.has(first) : BY_WORDS.has(second);
}

const WITHIN = [' by ', ' von ', ' par ', ' por ', ' by: '];

/** Whether the line begins with a word that introduces names, or may contain one. */
function hasSign({ plain }: JudgedLine): boolean {
  const [first = ''] = /[\p{L}]+/u.exec(plain.slice(0, 20)) ?? [];
  return (
    BY_WORDS.has(first) ||
    AUTHOR_LABELS.has(first) ||
    WROTE.has(first) ||
    WITHIN.some((by) => plain.includes(by))
  );
}

/** Whether a line is longer than a line of names; those with dates have more words. */
const isLong = ({ words, leftover }: JudgedLine): boolean =>
  words > (leftover === 'date-stamp' || leftover === 'byline' ? DATED_WORDS : SHORT_WORDS);

/** With more lower-case words, a line is a sentence rather than a list of names. */
const LOWER_MOST = 6;

export function authorCandidates({ lines, run, title, quiet }: Surroundings): AuthorCandidate[] {
  const first = run?.first ?? 0;
  const last = run?.last ?? lines.length;
  const top = Math.max(0, Math.min(title ?? first, first) - ABOVE_TITLE);
  const byKey = new Map<string, AuthorCandidate>();
  for (const [index, line] of lines.entries()) {
    if (index === title || line.words > LONG_WORDS || line.words < 1 || line.leftover === 'copyright')
      continue;
    const near =
      (index >= top && index < first + BELOW_FIRST) ||
      (index >= last - ABOVE_LAST && index < last + BELOW_LAST);
    if (line.kept && isLong(line) && !near) continue;
    const labelled = isAuthorLabel(lines[index - 1]);
    const passing = !near || line.words < 2 || isLong(line) || line.lower > LOWER_MOST;
    if (passing && !labelled && !hasSign(line)) continue;
    const names = namesInLine(line.text);
    for (const name of names) {
      if (name.mark === 'other' || isOutletOrPlace(name.name)) continue;
      const marked = labelled || name.mark !== null;
      if (quiet && !isApart(line, name, marked, index - (title ?? first))) continue;
      if (!marked && (!near || isLong(line))) continue;
      addTo(
        byKey,
        { ...name, key: keyOf(name.name), index, line, names: names.length, labelled, lines: 1 },
        title ?? first,
      );
    }
  }
  return [...byKey.values()].slice(0, MOST);
}

const APART_WORDS = 12;
const APART_LINES = 6;

/** Whether a name in a clean article is introduced on a short line, or alone on a line below the headline. */
const isApart = (line: JudgedLine, { name }: NameInLine, marked: boolean, below: number): boolean =>
  !line.ended &&
  line.words <= APART_WORDS &&
  (marked ||
    (below <= APART_LINES && (line.words === name.split(' ').length || line.leftover === 'date-stamp')));

const PLAIN_NAME = /^[A-Za-z]{1,30}(?: [A-Za-z]{1,30}){0,4}$/;

export const keyOf = (name: string): string =>
  PLAIN_NAME.test(name)
    ? name.toLowerCase()
    : fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** How strong the evidence of a place is: first what introduces the name, then how close it is to the headline. */
const worth = ({ mark, labelled, index, line }: AuthorCandidate, title: number): number =>
  (mark === null && !labelled ? 1000 : 4000) -
  Math.min(900, Math.abs(index - title)) -
  (line.leftover === 'caption' ? 2000 : 0);

function addTo(byKey: Map<string, AuthorCandidate>, found: AuthorCandidate, title: number): void {
  const known = byKey.get(found.key);
  if (!known) byKey.set(found.key, found);
  else if (worth(found, title) > worth(known, title))
    byKey.set(found.key, Object.assign(known, { ...found, lines: known.lines + 1 }));
  else known.lines += 1;
}
