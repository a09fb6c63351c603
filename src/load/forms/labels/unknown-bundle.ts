/** A text whose heads repeat in a form that is not known: it holds several articles, and is named and not read as one. */
import { refused, type TextForm } from '../form.js';

/** "Article 7", "Record 7 of 90", "--- Item 7/90 ---", alone on a line. Page numbers do not count. */
const NUMBERED =
  /^[^\S\n]{0,80}[-=*#[(<]{0,12} ?(?:article|document|item|record|story|artikel|dokument|artículo|documento)[ #:.]{1,3}(?:no\.? ?)?(\d{1,6})(?: ?(?:of|\/|von|sur|de|di) ?\d{1,6})? ?[-=*#\])>:]{0,12}[^\S\n]{0,80}$/gimu;
const LABEL = /^[^\S\n]{0,8}(\p{L}[\p{L} -]{1,24}): \S/u;
const LEAST = 3;

/** How many such lines there are, where their numbers rise one by one. */
function numbered(text: string): number {
  const numbers = [...text.matchAll(NUMBERED)].map(([, number]) => Number(number));
  const rising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return rising && numbers.length >= LEAST ? numbers.length : 0;
}

/** How often a run of three or more labelled lines in one order comes back. */
function repeatedHeads(text: string): number {
  const counts = new Map<string, number>();
  let run: string[] = [];
  const close = (): void => {
    if (run.length >= LEAST && new Set(run).size === run.length) {
      const key = run.join('\n');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    run = [];
  };
  for (const line of text.split('\n')) {
    const label = line.length < 300 ? LABEL.exec(line)?.[1] : undefined;
    if (label === undefined) close();
    else run.push(label.toLowerCase());
  }
  close();
  return Math.max(0, ...counts.values());
}

const headsOf = (text: string): number => Math.max(numbered(text), repeatedHeads(text));

export const UNKNOWN_BUNDLE: TextForm = {
  name: 'several articles in an unknown form',
  recognises: ({ head, path }) => !/\.(?:md|markdown)$/iu.test(path) && headsOf(head) >= LEAST,
  read({ path, text, head }) {
    const heads = text.length > head.length ? `${headsOf(head)} or more` : String(headsOf(head));
    return refused(
      path,
      'unknown-bundle',
      `holds several articles (${heads} heads) in a form that is not known`,
      'export it as one of the forms that the README lists, or split it into one file an article',
    );
  },
};
