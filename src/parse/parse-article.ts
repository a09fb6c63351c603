/** Parses the text of a file into an article: headline, masthead and body, and the fields they give. */

import { authorNames, type FrontMatter, type SourceFile } from '../load/load.js';
import type { BoundField, EvidenceField, ParagraphKind } from '../model/article.js';
import type { MappedField } from '../model/field-map.js';
import type { Range } from '../text/range.js';
import { readWrittenDate } from '../text/written-date.js';
import { readBesideStory } from './beside-story.js';
import {
  dateInName,
  detectLanguage,
  findByline,
  findPageDates,
  findPublisher,
  findSection,
  findStandfirst,
  nextDay,
} from './fields/fields.js';
import { type Page, readPage } from './page/page.js';
import type { BodyBlock, ParsedArticle, ParsedEvidence } from './parsed-article.js';
import { rankingOf } from './rankings.js';

/**
 * Parses one file. `today` (`YYYY-MM-DD`) is the current date: later dates are not accepted. Front matter takes
 * precedence over the text; unknown fields are null. `repeated` holds the hashes of lines shared with other
 * files, which are left out. Ranges are UTF-16 offsets in `file.text`. Never throws.
 */
export function parseArticle(file: SourceFile, today: string, repeated?: ReadonlySet<number>): ParsedArticle {
  const { text, frontMatter } = file;
  const page = readPage(file, repeated, () => rankingOf('headline'));
  const evidence: Partial<Record<EvidenceField, ParsedEvidence>> = {};

  /** The value in front matter, or else in the text, with its origin. */
  const settle = <T>(
    field: Exclude<EvidenceField, BoundField>,
    given: T | null,
    found: Found<T> | null,
  ): T | null => {
    if (given !== null) {
      evidence[field] = givenBy(file, field);
      return given;
    }
    if (found === null) return null;
    const { value, from = 'text', rule, range, confidence } = found;
    evidence[field] = { from, rule, range, confidence };
    return value;
  };

  const named = (field: MappedField): Found<string> | null => namedField(file, field);
  const { lines, run, headline } = page;
  const titleLine = headline && lines[headline.index];
  const titleRange = titleLine ? titleRangeIn(text, titleLine) : null;
  const titleIndex = headline?.index ?? null;
  const givenAuthors = (frontMatter?.authors.length ?? 0) > 0 || file.named?.authors !== undefined;
  const byline = file.clean
    ? null
    : findByline(lines, run, titleIndex, page.quiet, givenAuthors ? null : rankingOf('authors'));
  const lacks = !givenAuthors || (!frontMatter?.published && file.named?.published === undefined);
  const beside = lacks ? readBesideStory(file, today) : null;
  const { published, updated } = file.clean ? NO_DATES : findPageDates(text, lines, run, titleIndex, today);
  const publisher =
    file.clean || frontMatter?.publisher || file.named?.publisher
      ? null
      : findPublisher(lines, run?.first ?? lines.length, byline, page.quiet ? null : rankingOf('publisher'));
  const standfirst = run && titleIndex !== null ? findStandfirst(lines, run, titleIndex) : [];
  const standfirstRanges = standfirst.flatMap((index) => rangeOf(lines[index]));
  const section = titleIndex === null ? null : findSection(lines, titleIndex);
  const [sectionRange] = section === null ? [] : rangeOf(lines[section]);
  const body = bodyBlocks(page, byline?.range.start ?? null);
  const language = detectLanguage(sampleOf(text, body));

  return {
    id: frontMatter?.id ?? file.named?.id ?? file.path.replace(/\.[^./]+$/u, ''),
    path: file.path,
    text,
    bodyStart: file.bodyStart,
    titleRange,
    standfirstRanges,
    body,
    derived: file.derived !== undefined,
    evidence,
    title: settle(
      'title',
      frontMatter?.title ?? null,
      titleRange && headline
        ? { ...headline, range: titleRange, value: titleText(text, titleRange) }
        : named('title'),
    ),
    standfirst: settle(
      'standfirst',
      frontMatter?.standfirst ?? null,
      standfirstFound(text, standfirstRanges) ?? named('standfirst'),
    ),
    publisher: settle(
      'publisher',
      frontMatter?.publisher ?? null,
      named('publisher') ?? (publisher && { ...publisher, value: publisher.name }),
    ),
    authors:
      settle(
        'authors',
        frontMatter && frontMatter.authors.length > 0 ? frontMatter.authors : null,
        namedAuthors(file) ??
          (beside?.byline
            ? { ...beside.byline, range: null, value: beside.byline.authors }
            : byline && { ...byline, value: byline.authors }),
      ) ?? [],
    published: settle(
      'published',
      dateOf(frontMatter?.published),
      frontMatter?.published
        ? null
        : (namedDate(file, 'published') ??
            (beside?.published ? { ...beside.published, range: null } : null) ??
            (published
              ? { ...published, ...inferredIf(published.rule === 'weekday-and-day') }
              : filedUnder(file, today))),
    ),
    updated: settle('updated', dateOf(frontMatter?.updated), namedDate(file, 'updated') ?? updated),
    section: settle(
      'section',
      frontMatter?.section ?? null,
      named('section') ??
        (sectionRange
          ? {
              value: text.slice(sectionRange.start, sectionRange.end),
              rule: 'label-over-headline',
              range: sectionRange,
              confidence: 0.5,
            }
          : null),
    ),
    language: settle(
      'language',
      frontMatter?.language ?? null,
      named('language') ??
        (language && {
          value: language.code,
          from: 'inferred',
          rule: 'small-words',
          range: null,
          confidence: language.confidence,
        }),
    ),
    url: settle('url', frontMatter?.url ?? null, named('url')),
  };
}

/** The origin of a field that was not found by parsing the text. */
function givenBy({ derived, labels }: SourceFile, field: keyof FrontMatter): ParsedEvidence {
  const origin = derived?.[field];
  if (origin) return { from: 'metadata', ...origin, range: null };
  const range = labels?.[field];
  if (range) return { from: 'text', rule: 'label', range, confidence: 0.95 };
  return { from: 'front-matter', rule: 'front-matter', range: null, confidence: 1 };
}

/** A field that the configuration reads from the file path. */
function namedField({ named }: SourceFile, field: MappedField): Found<string> | null {
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

interface Found<T> {
  value: T;
  from?: ParsedEvidence['from'];
  rule: string;
  range: Range | null;
  confidence: number;
}

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

const dateOf = (written: string | null | undefined): string | null =>
  written ? readWrittenDate(written) : null;

const rangeOf = (line: Range | undefined): Range[] => (line ? [{ start: line.start, end: line.end }] : []);

/** Without Markdown emphasis around a heading. */
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

/** A byline recognised only after the body lines were chosen, such as a bare name, is removed from the body. */
function bodyBlocks({ lines }: Page, byline: number | null): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  for (const line of lines) {
    if (line.start === byline && line.words <= BYLINE_WORDS) continue;
    const kind = kindOf(line);
    if (kind) blocks.push({ kind, start: line.start, end: line.end });
  }
  return blocks;
}

const kindOf = ({ kept, reason, marker }: Page['lines'][number]): ParagraphKind | null => {
  if (reason === 'caption-in-story') return 'caption';
  if (!kept) return null;
  if (marker === 'heading' || reason === 'heading') return 'heading';
  return reason === 'list' ? 'list' : 'paragraph';
};

const BYLINE_WORDS = 12;

const SAMPLE_BLOCKS = 12;
const SAMPLE_CHARACTERS = 600;

const sampleOf = (text: string, body: readonly BodyBlock[]): string =>
  body.length === 0
    ? text.slice(0, SAMPLE_BLOCKS * SAMPLE_CHARACTERS)
    : body
        .slice(0, SAMPLE_BLOCKS)
        .map(({ start, end }) => text.slice(start, Math.min(end, start + SAMPLE_CHARACTERS)))
        .join(' ');
