/**
 * Classifies lines by their neighbours: captions by the credit below, an author's note by the name above, the question and answers of
 * a poll by its results.
 */
import type { JudgedLine } from './judged-line.js';

const CAPTION_WORDS = 45;
const NAME_WORDS = 6;

/** Classifies lines that their own wording leaves undecided; modifies the lines in place. */
export function judgeNeighbours(lines: readonly JudgedLine[]): void {
  const apart = blankSeparated(lines);
  judgePolls(lines);
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (!before || !line) continue;
    const below = lines[index + 1];
    if (before.leftover === null && before.words <= CAPTION_WORDS && before.words >= 3) {
      const near = line.gap === 0 || /^[([]/u.test(line.text);
      const credit = line.leftover === 'caption' && line.words <= 12 && near && isCredit(line);
      const name =
        apart &&
        isBareName(line) &&
        line.gap === 0 &&
        before.gap > 0 &&
        before.words >= 5 &&
        (below?.gap ?? 1) > 0;
      if (credit && !before.text.endsWith(':')) {
        mark(before, 'caption', 2);
      } else if (name && before.ended) {
        mark(before, 'caption', 2);
        mark(line, 'caption', 2);
      }
    }
    const nameOver = before.words >= 2 && before.words <= 4 && before.lower === 0 && !before.ended;
    if (nameOver && line.leftover === null && line.words > 8 && line.text.startsWith(`${before.text} `)) {
      mark(line, 'author-note', 12);
      if (before.leftover === null) mark(before, 'author-note', 3);
    }
  }
}

const POLL_LINES = 14;

/** The results of a poll identify the answers above them, and the answers the question. */
function judgePolls(lines: readonly JudgedLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.leftover !== 'poll') continue;
    for (let above = index - 1; above >= Math.max(0, index - POLL_LINES); above -= 1) {
      const other = lines[above];
      if (!other || other.leftover === 'poll') break;
      const answer = other.marker !== null || other.leftover === 'figures';
      if (!answer && !(above < index - 1 && other.text.endsWith('?'))) break;
      mark(other, 'poll', 1);
    }
  }
}

function mark(line: JudgedLine, leftover: JudgedLine['leftover'], cost: number): void {
  line.leftover = leftover;
  line.cost = cost;
}

const CREDIT =
  /^[([]?(?:(?:(?:image|photo|picture)s?\s)?(?:credit|copyright|source|courtesy|image|photo|picture)s?(?![a-z])|(?:getty|getty images|ap|afp|reuters|epa|xinhua|bloomberg|shutterstock)[)\]]?$)/;
const isCredit = (line: JudgedLine): boolean => CREDIT.test(line.plain);

const isBareName = (line: JudgedLine): boolean =>
  line.leftover === null &&
  line.words <= NAME_WORDS &&
  !line.ended &&
  line.lower === 0 &&
  line.marker === null &&
  !/[:?"“]/u.test(line.text);

/** Whether the page separates paragraphs by blank lines, so that adjacent lines belong together. */
function blankSeparated(lines: readonly JudgedLine[]): boolean {
  let prose = 0;
  let gapped = 0;
  for (const [index, line] of lines.entries()) {
    if (line.words < 20 || !line.ended) continue;
    prose += 1;
    if (index === 0 || line.gap > 0) gapped += 1;
  }
  return prose >= 3 && gapped * 10 >= prose * 9;
}
