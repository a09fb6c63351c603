/** The fields found in the text of a page, its path and its address, each with its evidence. Front matter is not read here. */
import { authorNames, type SourceFile } from '../load/load.js';
import type { MappedField } from '../model/field-map.js';
import type { Range } from '../text/range.js';
import { readWrittenDate } from '../text/written-date.js';
import { type BesideStory, NOTHING_BESIDE, readBesideStory } from './beside-story.js';
import {
  type Byline,
  dateInName,
  findByline,
  findPageDates,
  findPublisher,
  findSection,
  findStandfirst,
  nextDay,
} from './fields/fields.js';
import type { Page } from './page/page.js';
import type { ParsedEvidence } from './parsed-article.js';
import { rankingOf } from './rankings.js';

/** A value and its evidence; from the text unless `from` says otherwise. */
export interface Found<T> {
  value: T;
  from?: ParsedEvidence['from'];
  rule: string;
  range: Range | null;
  confidence: number;
}

export interface FoundFields {
  title: Found<string> | null;
  titleRange: Range | null;
  standfirst: Found<string> | null;
  standfirstRanges: Range[];
  publisher: Found<string> | null;
  authors: Found<string[]> | null;
  /** A byline within the lines of the story, which is removed from its body. */
  byline: Byline | null;
  published: Found<string> | null;
  updated: Found<string> | null;
  section: Found<string> | null;
}

/** `today`: later dates are not accepted. Finders whose answer front matter would override do not run. */
export function foundFields(file: SourceFile, page: Page, today: string): FoundFields {
  const { text, frontMatter, named } = file;
  const { lines, run, headline } = page;
  const titleLine = headline && lines[headline.index];
  const titleRange = titleLine ? titleRangeIn(text, titleLine) : null;
  const titleIndex = headline?.index ?? null;
  const hasAuthors = (frontMatter?.authors.length ?? 0) > 0 || named?.authors !== undefined;
  const hasDate = Boolean(frontMatter?.published) || named?.published !== undefined;
  const byline = file.clean
    ? null
    : findByline(lines, run, titleIndex, page.quiet, hasAuthors ? null : rankingOf('authors'));
  const beside = hasAuthors && hasDate ? NOTHING_BESIDE : readBesideStory(file, today);
  const dates = file.clean ? NO_DATES : findPageDates(text, lines, run, titleIndex, today);
  const standfirst = run && titleIndex !== null ? findStandfirst(lines, run, titleIndex) : [];
  const standfirstRanges = standfirst.flatMap((index) => rangeOf(lines[index]));
  return {
    title:
      titleRange && headline
        ? { ...headline, range: titleRange, value: titleText(text, titleRange) }
        : namedField(file, 'title'),
    titleRange,
    standfirst: standfirstFound(text, standfirstRanges) ?? namedField(file, 'standfirst'),
    standfirstRanges,
    publisher: namedField(file, 'publisher') ?? publisherIn(file, page, byline),
    authors: namedAuthors(file) ?? authorsBy(byline, beside),
    byline,
    published: frontMatter?.published ? null : publishedIn(file, dates.published, beside, today),
    updated: namedDate(file, 'updated') ?? dates.updated,
    section: namedField(file, 'section') ?? sectionIn(text, page, titleIndex),
  };
}

function publisherIn(
  file: SourceFile,
  { lines, run, quiet }: Page,
  byline: Byline | null,
): Found<string> | null {
  if (file.clean || file.frontMatter?.publisher || file.named?.publisher) return null;
  const ranking = quiet ? null : rankingOf('publisher');
  const found = findPublisher(lines, run?.first ?? lines.length, byline, ranking);
  return found && { ...found, value: found.name };
}

function authorsBy(byline: Byline | null, beside: BesideStory): Found<string[]> | null {
  if (beside.byline) return { ...beside.byline, range: null, value: beside.byline.authors };
  return byline && { ...byline, value: byline.authors };
}

function publishedIn(
  file: SourceFile,
  shown: ReturnType<typeof findPageDates>['published'],
  beside: BesideStory,
  today: string,
): Found<string> | null {
  const named = namedDate(file, 'published');
  if (named) return named;
  if (beside.published) return { ...beside.published, range: null };
  return shown ? { ...shown, ...inferredIf(shown.rule === 'weekday-and-day') } : filedUnder(file, today);
}

function sectionIn(text: string, { lines }: Page, titleIndex: number | null): Found<string> | null {
  const index = titleIndex === null ? null : findSection(lines, titleIndex);
  const [range] = index === null ? [] : rangeOf(lines[index]);
  if (!range) return null;
  const value = text.slice(range.start, range.end);
  return { value, rule: 'label-over-headline', range, confidence: 0.5 };
}

/** A field that the configuration reads from the file path. */
export function namedField({ named }: SourceFile, field: MappedField): Found<string> | null {
  const value = named?.[field];
  return value === undefined
    ? null
    : { value, from: 'inferred', rule: 'path-pattern', range: null, confidence: 0.9 };
}

function namedDate(file: SourceFile, field: 'published' | 'updated'): Found<string> | null {
  const found = namedField(file, field);
  const value = dateOf(found?.value);
  return found && value !== null ? { ...found, value } : null;
}

function namedAuthors(file: SourceFile): Found<string[]> | null {
  const found = namedField(file, 'authors');
  return found && { ...found, value: authorNames(found.value) };
}

const NO_DATES = { published: null, updated: null };

/** The date in the page's URL, or else in the file path. */
function filedUnder({ path, frontMatter }: SourceFile, today: string): Found<string> | null {
  const inAddress = frontMatter?.url ? dateInName(frontMatter.url, nextDay(today)) : null;
  const value = inAddress ?? dateInName(path, nextDay(today));
  if (value === null) return null;
  const [rule, confidence] = inAddress
    ? (['date-in-url', 0.6] as const)
    : (['date-in-file-name', 0.4] as const);
  return { value, from: 'inferred', rule, range: null, confidence };
}

const inferredIf = (inferred: boolean): { from: ParsedEvidence['from'] } => ({
  from: inferred ? 'inferred' : 'text',
});

/** A written date in EDTF; null if the words are not a date. */
export const dateOf = (written: string | null | undefined): string | null =>
  written ? readWrittenDate(written) : null;

const rangeOf = (line: Range | undefined): Range[] => (line ? [{ start: line.start, end: line.end }] : []);

/** The range of a title without Markdown emphasis. */
function titleRangeIn(text: string, { start, end }: Range): Range {
  const marks = /^[*_]{1,3}(?=\S)/u.exec(text.slice(start, start + 4))?.[0] ?? '';
  const closed = marks !== '' && text.slice(start, end).endsWith(marks) && end - start > marks.length * 2;
  return closed ? { start: start + marks.length, end: end - marks.length } : { start, end };
}

/** Removes a full stop after a headline, unless it belongs to an abbreviation or an ellipsis. */
function titleText(text: string, { start, end }: Range): string {
  const title = text.slice(start, end).replace(/\s+/gu, ' ');
  return /[\p{Ll}\p{N}"'”’)]{2}\.$/u.test(title) && !/\.\p{L}{1,3}\.$/u.test(title)
    ? title.slice(0, -1)
    : title;
}

function standfirstFound(text: string, ranges: readonly Range[]): Found<string> | null {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const value = ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    value,
    rule: 'between-headline-and-story',
    range: { start: first.start, end: last.end },
    confidence: 0.6,
  };
}
