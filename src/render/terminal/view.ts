/** The display settings of text output, and lines shared by all commands. */
import type { Article, ArticleRef } from '../../model/article.js';
import type { Speaker } from '../../model/quotation.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import type { Palette, Style } from './palette.js';

/** From this width on, results are printed as rows of a table. */
export const WIDE = 120;

/** A location in a file of the corpus: a line, or a text and its code point offset. */
export interface LinkPlace {
  path: string;
  line?: number | null;
  place?: { text: string; start: number };
}

/** Turns a text into a link. */
export type Linking = (text: string, place: LinkPlace) => string;

export interface View {
  columns: number;
  palette: Palette;
  /** Whether the terminal supports only ASCII, so that bars and lines must use it. */
  ascii: boolean;
  /** Null if there are no links. */
  link: Linking | null;
}

const DOT = ' \u00b7 ';

/** `Publisher · 2020-10-23 · id`; unknown parts are omitted. */
export const details = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part ? [escapeLine(part)] : [])).join(DOT);

/** The text as a link, if links are enabled. */
export const linked = (text: string, place: LinkPlace, { link }: View): string =>
  link === null ? text : link(text, place);

/** Finds the ranges of a text to highlight; UTF-16 offsets. */
export type Highlight = (text: string) => [number, number][];

export function titleLine(
  { title, path }: Pick<ArticleRef, 'title' | 'path'>,
  view: View,
  highlight: Highlight = () => [],
): string {
  const { columns, palette } = view;
  const words =
    title === null ? '(no title)' : marked(title, inCodePoints(title, highlight(title)), palette.match);
  return wrap(linked(palette.title(words), { path }, view), columns);
}

/** The date of publication, or the inferred range of days. */
export const publishedWords = ({ published, notBefore, notAfter }: Article): string =>
  published ??
  [
    'undated',
    ...(notBefore === null ? [] : [`not before ${notBefore}`]),
    ...(notAfter === null ? [] : [`not after ${notAfter}`]),
  ].join(', ');

export const articleDetails = ({ publisher, published, id }: ArticleRef): string =>
  details([dayWords(published), publisher, id]);

/** The speaker's name; `(they)` if the text has only words that name nobody; null if there is none. */
export const calledIn = (speaker: Speaker | null): string | null =>
  speaker?.name ?? (speaker?.mention ? `(${speaker.mention.text})` : null);

/** A speaker below this confidence is marked as doubtful. */
const SURE = 0.8;

/** `?` after the name of a doubtful speaker. */
export const doubtMark = (speaker: Speaker | null): string =>
  speaker && speaker.confidence < SURE ? '?' : '';

/** `Andrey Denisov?, Russian ambassador` */
export const speakerWords = (speaker: Speaker | null): string => {
  const name = calledIn(speaker);
  if (!speaker || name === null) return 'unknown speaker';
  const { role } = speaker;
  const marked = name + doubtMark(speaker);
  return role !== null && role !== '' && !name.includes(role) ? `${marked}, ${role}` : marked;
};

/** `2020-10-23`, `2020-10`, `undated`: a date without its time. */
export const dayWords = (published: string | null): string => published?.split('T', 1)[0] ?? 'undated';

/** Escaped text with `style` applied to the given ranges, which are code point offsets in order. */
export function marked(text: string, places: readonly (readonly [number, number])[], style: Style): string {
  const characters = [...text];
  const slice = (from: number, to: number): string => escapeLine(characters.slice(from, to).join(''));
  let at = 0;
  let out = '';
  for (const [start, end] of places) {
    if (start < at || end > characters.length) continue;
    out += slice(at, start) + style(slice(start, end));
    at = end;
  }
  return out + slice(at, characters.length);
}

/** UTF-16 ranges of a text in code points. */
export const inCodePoints = (
  text: string,
  ranges: readonly (readonly [number, number])[],
): [number, number][] =>
  ranges.map(([from, to]) => {
    const start = [...text.slice(0, from)].length;
    return [start, start + [...text.slice(from, to)].length];
  });
