/** Reads one Nexis article: its head with and without labels, its text, and the labels at its foot. */

import { before, withoutEndAndSpace } from '../../../text/trim.js';
import { writtenDates } from '../../../text/written-date.js';
import { labelled, NEXIS_FOOT, NEXIS_HEAD } from './labels.js';
import { bodyOf, type PressParagraph, paragraphsOf } from './paragraphs.js';
import type { PressArticle } from './press-article.js';

const COPYRIGHT =
  /^(?:copyright|©|\(c\))\s|^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b|^(?:bylined|no claim to)/iu;
const EDITION = /\b(?:edition|ed\.|correction appended|late final|first final|city final)\b/iu;
const BODY_MARK = /^(?:body|text|full text|volltext):?$/iu;
const FOOT_MARK = /^(?:classification|graphic|load-date|end of document|notes)(?::.*)?$/iu;
const DATE_LINE = 70;

/** The date in a line that is little more than a date: "May 2, 2021 Sunday 9:30 AM GMT". */
function dayIn(line: string): string | null {
  if (line.length > DATE_LINE) return null;
  const [date] = writtenDates(line);
  if (date !== undefined) return date.start <= 12 ? date.value : null;
  return /^\p{L}{3,9},? (?:1[89]|20)\d\d$/u.test(line) ? line : null;
}

const isHeadLabel = ({ lines: [line = ''] }: PressParagraph): boolean => labelled(line, NEXIS_HEAD) !== null;

function isFoot({ lines: [line = ''] }: PressParagraph): boolean {
  if (FOOT_MARK.test(line)) return true;
  const found = labelled(line, NEXIS_FOOT);
  // A word before a colon is in lower case after its first letter in running text, and in capitals in the labels of old exports.
  return (
    found !== null &&
    (/^[A-Z-]{3,}(?: [A-Z]+)?:/u.test(line) ||
      /^(?:load-date|date-chargement|fecha-carga|language|sprache|langue|idioma|publication-type|journal code|subject):\s/iu.test(
        line,
      ))
  );
}

/** The lines above the first label. */
interface Masthead {
  title: string | null;
  publisher: string | null;
  published: string | null;
}

const EMPTY: Masthead = { title: null, publisher: null, published: null };

/**
 * Older exports begin with the paper, the date and the edition, followed by the headline; newer ones with the headline, the paper and
 * the date. A table of contents may precede them.
 */
function masthead(above: readonly PressParagraph[]): Masthead {
  const lines = above.flatMap(({ lines: own, indent }) => own.map((line) => ({ line, indent, own })));
  const named = lines.filter(({ line }) => !COPYRIGHT.test(line));
  const at = named.findLastIndex(({ line }) => dayIn(line) !== null);
  if (at < 0) return { ...EMPTY, title: named.at(-1)?.line ?? null };
  const published = dayIn(named[at]?.line ?? '');
  const publisher = named[at - 1]?.line.split(/\s\s/u, 1)[0] ?? null;
  const below = named.slice(at + 1).filter(({ line, indent }) => indent < 8 && !EDITION.test(line));
  if (below.length > 0) return { published, publisher, title: below.map(({ line }) => line).join(' ') };
  const title = named[at - 2];
  return { published, publisher, title: title ? titleUpTo(title.own, title.line) : null };
}

/** All lines of the headline's paragraph, which may also hold the paper and the day. */
const titleUpTo = (own: readonly string[], line: string): string =>
  own.slice(0, own.indexOf(line) + 1).length > 3 ? line : own.slice(0, own.indexOf(line) + 1).join(' ');

/** Reads paragraphs that each begin with a label, or several lines that each do, as entries. */
function labelsIn(paragraphs: readonly PressParagraph[], labels: typeof NEXIS_HEAD): PressArticle['fields'] {
  const fields: PressArticle['fields'] = {};
  let open: keyof PressArticle['fields'] | null = null;
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      const found = labelled(line, labels);
      if (found === null) {
        if (open !== null) fields[open] = `${fields[open]} ${line}`;
        continue;
      }
      open = found.field !== null && fields[found.field] === undefined ? found.field : null;
      if (open !== null) fields[open] = found.value;
    }
    open = null;
  }
  return fields;
}

/** Splits paragraphs at line breaks, such as those of Word, so that each line is a paragraph. */
const withLines = (paragraphs: PressParagraph[]): PressParagraph[] =>
  paragraphs.length === 1
    ? paragraphs.flatMap(({ lines, indent }) => lines.map((line) => ({ lines: [line], indent })))
    : paragraphs;

export function readNexisDocument(text: string): Omit<PressArticle, 'line'> {
  const all = withLines(paragraphsOf(text));
  const mark = all.findIndex(({ lines }) => lines.length <= 2 && BODY_MARK.test(lines.at(-1) ?? ''));
  const first = mark >= 0 ? beginOfLabels(all, mark) : all.findIndex(isHeadLabel);
  const begin = mark >= 0 ? mark : endOfLabels(all, first);
  const above = all.slice(0, Math.max(0, first >= 0 && first <= begin ? first : begin));
  const start = mark >= 0 ? mark + 1 : begin;
  const foot = all.findIndex((paragraph, index) => index >= start && isFoot(paragraph));
  const end = foot < 0 ? withoutCopyright(all, start) : foot;
  const { title, publisher, published } = masthead(above);
  const labels = labelsIn(all.slice(above.length, begin), NEXIS_HEAD);
  const below = labelsIn(all.slice(end), NEXIS_FOOT);
  const fields = { ...below, published, publisher, ...labels, title: labels.title ?? title };
  const body = bodyOf(all.slice(start, end));
  return { fields: { ...fields, section: sectionOf(fields.section) }, body, isEnded: foot >= 0 };
}

/** Start of the run of labelled paragraphs directly above `end`. */
function beginOfLabels(all: readonly PressParagraph[], end: number): number {
  let first = end;
  for (let at = end - 1; at >= 0; at -= 1) {
    const paragraph = all[at];
    if (!paragraph || !(isHeadLabel(paragraph) || COPYRIGHT.test(paragraph.lines[0] ?? ''))) break;
    first = at;
  }
  return first;
}

/** End of the run of labelled paragraphs that begins at `first`; the headline may occur within it. */
function endOfLabels(all: readonly PressParagraph[], first: number): number {
  if (first < 0) return afterDay(all);
  let end = first;
  for (let at = first; at < all.length && at <= end + 1; at += 1) {
    const paragraph = all[at];
    if (paragraph && (isHeadLabel(paragraph) || COPYRIGHT.test(paragraph.lines[0] ?? ''))) end = at + 1;
    else if (at >= end && !isHeadLabel(all[at + 1] ?? { lines: [], indent: 0 })) break;
  }
  return end;
}

/** For an article without any label: the text begins below the headline that follows the date. */
function afterDay(all: readonly PressParagraph[]): number {
  const day = all.findIndex(({ lines }) => lines.some((line) => dayIn(line) !== null));
  return day < 0 ? Math.min(1, all.length) : Math.min(day + 2, all.length);
}

function withoutCopyright(all: readonly PressParagraph[], start: number): number {
  let end = all.length;
  while (end > start && COPYRIGHT.test(all[end - 1]?.lines[0] ?? '')) end -= 1;
  return end;
}

/** Removes the page from "HOME; Pg. 7". */
const sectionOf = (section: string | null | undefined): string | null =>
  section == null
    ? null
    : withoutEndAndSpace(before(section, /\b(?:pg?\.|page|pp\.|s\.|seite|página|pagina)\s/iu), ';,').trim() ||
      null;
