/**
 * Page numbers and running heads of scanned or printed pages: ascending numbers alone on a line, and short lines next to them that
 * recur with small differences due to text recognition.
 */
import { editDistance } from '../../text/edit-distance.js';
import type { Block } from './blocks.js';

/** Minimum pages of a printed text: single numbers and lines recur in any text. */
const LEAST_PAGES = 3;
const LONGEST_NUMBER = 24;
const LONGEST_HEAD = 90;
/** Number of lines at the top of the text that may be a paper's title and date; fields are read from these. */
const MASTHEAD = 2;
/** Maximum share of its letters in which a running head may differ from an earlier one. */
const GARBLED = 0.2;
/** Number of earlier heads that each is compared with. */
const COMPARED = 6;

const NUMBER =
  /^[^\p{L}\p{N}]{0,6}(?:(?:page|seite|página|pagina|pg|p)\.? ?)?(\d{1,4})(?: ?(?:of|von|de|di|\/) ?\d{1,4})?[^\p{L}\p{N}]{0,6}$/iu;
const SENTENCE_END = /[.!?…][”’"')\]]{0,3}$/u;

interface Numbered {
  index: number;
  page: number;
}

/** Start offsets of these lines. */
export function runningHeads(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const numbers = countingUp(numbersIn(text, blocks));
  const found = new Set<number>();
  if (numbers.length < LEAST_PAGES) return found;
  for (const { index } of numbers) found.add(blocks[index]?.start ?? 0);
  for (const index of recurring(text, blocks, besideNumbers(text, blocks, numbers))) {
    if (index >= MASTHEAD) found.add(blocks[index]?.start ?? 0);
  }
  return found;
}

function numbersIn(text: string, blocks: readonly Block[]): Numbered[] {
  return blocks.flatMap(({ start, end }, index) => {
    if (end - start > LONGEST_NUMBER || !hasFigure(text, start, end)) return [];
    const page = NUMBER.exec(text.slice(start, end))?.[1];
    return page === undefined ? [] : [{ index, page: Number(page) }];
  });
}

function hasFigure(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** The longest run in which each number is one more than the previous, with text in between. */
function countingUp(numbers: readonly Numbered[]): Numbered[] {
  const runs = new Map<number, Numbered[]>();
  let longest: Numbered[] = [];
  for (const number of numbers) {
    const before = runs.get(number.page - 1);
    const last = before?.at(-1);
    const run = before && last && number.index > last.index + 1 ? before : [];
    run.push(number);
    if (run === before) runs.delete(number.page - 1);
    runs.set(number.page, run);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** Short lines directly above or below a page number. */
function besideNumbers(text: string, blocks: readonly Block[], numbers: readonly Numbered[]): number[] {
  const beside = new Set(numbers.flatMap(({ index }) => [index - 1, index + 1]));
  return [...beside]
    .filter((index) => {
      const block = blocks[index];
      if (!block || block.end - block.start > LONGEST_HEAD) return false;
      const line = text.slice(block.start, block.end);
      return /\p{L}/u.test(line) && !SENTENCE_END.test(line);
    })
    .sort((a, b) => a - b);
}

/** The lines that resemble another. */
function recurring(
  text: string,
  blocks: readonly Block[],
  candidates: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const heads = candidates.map((index) => ({
    index,
    letters: text
      .slice(blocks[index]?.start, blocks[index]?.end)
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  }));
  for (const [at, head] of heads.entries()) {
    for (const other of heads.slice(Math.max(0, at - COMPARED), at)) {
      const length = Math.max(head.letters.length, other.letters.length);
      if (editDistance(head.letters, other.letters) > length * GARBLED) continue;
      found.add(head.index).add(other.index);
    }
  }
  return found;
}
