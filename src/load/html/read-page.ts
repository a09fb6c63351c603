/** Reads a saved web page as one article: the text of its readable part, and the fields of its markup. */
import type { Problem } from '../../model/problem.js';
import type { SourceFile } from '../source-file.js';
import { parseHtml } from './dom.js';
import { readMarkup } from './markup.js';
import { pageFields } from './page-fields.js';
import { readablePart } from './readable.js';
import { textOf } from './text-of.js';

/** Readability's time is at least quadratic in the depth; no page for people is nested this deeply. */
const MAX_DEPTH = 150;
const MAX_ELEMENTS = 50_000;

/** Minimum words of the readable part; with fewer it is a blurb or a notice, and the whole page is read. */
const LEAST_WORDS = 25;

/** Minimum share of the page's paragraph words; with less, the readable part is another part of the page than the story. */
const LEAST_SHARE = 0.42;

const PARAGRAPH_WORDS = 20;

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** Number of words in the paragraphs of a text. */
const wordsInParagraphs = (text: string): number =>
  text
    .split('\n\n')
    .map(wordsIn)
    .filter((words) => words >= PARAGRAPH_WORDS)
    .reduce((sum, words) => sum + words, 0);

/** Whether the readable part is the story: not a blurb, and not a small share of the page's paragraphs. */
const isStory = (readable: string, whole: string): boolean =>
  wordsIn(readable) >= LEAST_WORDS && wordsInParagraphs(readable) >= LEAST_SHARE * wordsInParagraphs(whole);

/** The text of a fragment of HTML. */
export const htmlText = async (html: string): Promise<string> => textOf(await parseHtml(html));

/** A page decoded to text. If no part is more readable than the rest, all its text is used. */
export async function readSavedPage(
  path: string,
  html: string,
  encoding: SourceFile['encoding'],
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const document = await parseHtml(html);
  const markup = readMarkup(document);
  const whole = textOf(document);
  const simple = markup.depth <= MAX_DEPTH && markup.elements <= MAX_ELEMENTS;
  const part = simple ? await readablePart(document) : null;
  const readable = part ? textOf(part) : '';
  const text = isStory(readable, whole) ? readable : whole;
  if (text.trim() === '') {
    const message = 'is a page without text';
    const hint = 'save the page once its text is shown, or take it out of the folder';
    return { files: [], problems: [{ rule: 'empty-body', path, line: null, message, hint, fatal: true }] };
  }
  const { fields, origins } = pageFields(markup);
  return {
    files: [{ path, text, encoding, frontMatter: fields, bodyStart: 0, derived: origins, whole }],
    problems: [],
  };
}
