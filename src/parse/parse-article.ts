/** Parses the text of a file into an article: headline, masthead and body, and the fields they give. */

import type { FrontMatter, SourceFile } from '../load/load.js';
import type { BoundField, EvidenceField, ParagraphKind } from '../model/article.js';
import { detectLanguage } from '../text/language.js';
import { dateOf, type Found, foundFields, namedField } from './found-fields.js';
import { type Page, readPage } from './page/page.js';
import type { BodyBlock, ParsedArticle, ParsedEvidence } from './parsed-article.js';
import { PAGE_MODELS } from './rankings.js';

/**
 * Parses one file. `today` (`YYYY-MM-DD`) is the current date: later dates are not accepted. Front matter takes precedence over the
 * text; unknown fields are null. `repeated` holds the hashes of lines shared with other files, which are left out. Ranges are UTF-16
 * offsets in `file.text`. Never throws.
 */
export function parseArticle(file: SourceFile, today: string, repeated?: ReadonlySet<number>): ParsedArticle {
  const { text, frontMatter } = file;
  const page = readPage(file, repeated, PAGE_MODELS);
  const found = foundFields(file, page, today);
  const body = bodyBlocks(page, found.byline?.range.start ?? null);
  const fields = new Settled(file);
  const givenAuthors = frontMatter && frontMatter.authors.length > 0 ? frontMatter.authors : null;
  return {
    id: frontMatter?.id ?? file.named?.id ?? file.path.replace(/\.[^./]+$/u, ''),
    path: file.path,
    text,
    bodyStart: file.bodyStart,
    titleRange: found.titleRange,
    standfirstRanges: found.standfirstRanges,
    body,
    derived: file.derived !== undefined,
    evidence: fields.evidence,
    title: fields.settle('title', frontMatter?.title, found.title),
    standfirst: fields.settle('standfirst', frontMatter?.standfirst, found.standfirst),
    publisher: fields.settle('publisher', frontMatter?.publisher, found.publisher),
    authors: fields.settle('authors', givenAuthors, found.authors) ?? [],
    published: fields.settle('published', dateOf(frontMatter?.published), found.published),
    updated: fields.settle('updated', dateOf(frontMatter?.updated), found.updated),
    section: fields.settle('section', frontMatter?.section, found.section),
    language: fields.settle(
      'language',
      frontMatter?.language,
      namedField(file, 'language') ?? languageOf(text, body),
    ),
    url: fields.settle('url', frontMatter?.url, namedField(file, 'url')),
  };
}

/** The values of the fields with their evidence: from front matter, or else from the text. */
class Settled {
  readonly evidence: Partial<Record<EvidenceField, ParsedEvidence>> = {};

  constructor(private readonly file: SourceFile) {}

  settle<T>(
    field: Exclude<EvidenceField, BoundField>,
    given: T | null | undefined,
    found: Found<T> | null,
  ): T | null {
    if (given !== null && given !== undefined) {
      this.evidence[field] = givenBy(this.file, field);
      return given;
    }
    if (found === null) return null;
    const { value, from = 'text', rule, range, confidence } = found;
    this.evidence[field] = { from, rule, range, confidence };
    return value;
  }
}

/** The origin of a field that was not found by parsing the text. */
function givenBy({ derived, labels }: SourceFile, field: keyof FrontMatter): ParsedEvidence {
  const origin = derived?.[field];
  if (origin) return { from: 'metadata', ...origin, range: null };
  const range = labels?.[field];
  if (range) return { from: 'text', rule: 'label', range, confidence: 0.95 };
  return { from: 'front-matter', rule: 'front-matter', range: null, confidence: 1 };
}

/** The language that the function words of the text suggest. */
function languageOf(text: string, body: readonly BodyBlock[]): Found<string> | null {
  const found = detectLanguage(sampleOf(text, body));
  if (!found) return null;
  const { code, confidence } = found;
  return { value: code, from: 'inferred', rule: 'small-words', range: null, confidence };
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
