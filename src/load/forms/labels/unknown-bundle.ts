/** A text in which article heads recur in an unknown form: it contains several articles, so it is reported rather than read as one. */
import { refused, type TextForm } from '../form.js';
import { separatedTexts } from './separated-texts.js';

/** "Article 7", "Record 7 of 90", "--- Item 7/90 ---", alone on a line. Page numbers do not count. */
const NUMBERED =
  /^[^\S\n]{0,80}[-=*#[(<]{0,12} ?(?:article|document|item|record|story|artikel|dokument|artículo|documento)[ #:.]{1,3}(?:no\.? ?)?(\d{1,6})(?: ?(?:of|\/|von|sur|de|di) ?\d{1,6})? ?[-=*#\])>:]{0,12}[^\S\n]{0,80}$/gimu;
const LABEL = /^[^\S\n]{0,8}(\p{L}[\p{L} -]{1,24}): \S/u;
/** In characters, including leading white space. */
const LONGEST_LABEL = 33;
const LEAST = 3;

/** A line with at least this many words is prose: a page with labelled boxes in its story begins with prose, a bundle with a head. */
const PROSE_WORDS = 25;

/** Number of such lines, if their numbers are consecutive. */
function numbered(text: string): number {
  const found = [...text.matchAll(NUMBERED)];
  const numbers = found.map(([, number]) => Number(number));
  const rising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const isBundle = rising && numbers.length >= LEAST && !hasProse(text.slice(0, found[0]?.index).split('\n'));
  return isBundle ? numbers.length : 0;
}

const hasProse = (lines: readonly string[]): boolean =>
  lines.some((line) => line.split(/\s+/u).length > PROSE_WORDS);

interface Heads {
  /** Index of the first line of the first run. */
  first: number;
  count: number;
}

/** Runs of at least three labelled lines in the same order, grouped by their labels. */
function runsOf(lines: readonly string[]): Heads[] {
  const heads = new Map<string, Heads>();
  let run: string[] = [];
  const close = (end: number): void => {
    if (run.length >= LEAST && new Set(run).size === run.length) {
      const key = run.join('\n');
      const known = heads.get(key) ?? { first: end - run.length, count: 0 };
      heads.set(key, { ...known, count: known.count + 1 });
    }
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    const colon = line.indexOf(': ');
    const mayHave = colon > 0 && colon <= LONGEST_LABEL && line.length < 300;
    const label = mayHave ? LABEL.exec(line)?.[1] : undefined;
    if (label === undefined) close(at);
    else run.push(label.toLowerCase());
  }
  close(lines.length);
  return [...heads.values()];
}

/** How often the head of an article recurs. Boxes in a story ("Location:", "Price:") are not heads. */
function repeatedHeads(text: string): number {
  const lines = text.split('\n');
  const heads = runsOf(lines).filter(({ first }) => !hasProse(lines.slice(0, first)));
  return Math.max(0, ...heads.map(({ count }) => count));
}

function headsOf(text: string): number {
  const heads = Math.max(numbered(text), repeatedHeads(text));
  return heads >= LEAST ? heads : separatedTexts(text);
}

export const UNKNOWN_BUNDLE: TextForm = {
  name: 'several articles in an unknown form',
  recognises: ({ head, path }) => !/\.(?:md|markdown)$/iu.test(path) && headsOf(head) > 0,
  read({ path, text, head }) {
    const heads = text.length > head.length ? `${headsOf(head)} or more` : String(headsOf(head));
    return refused(
      path,
      'unknown-bundle',
      `holds several articles (${heads} heads) in a form that is not known`,
      'export it in one of the forms that corpus help files lists, or split it into one file per article',
    );
  },
};
