/** The rows of all tables; within one article, in the order of the tables. */
import type { Analysis } from '../model/analysis.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Quotation } from '../model/quotation.js';
import type { LinkedSources, Source } from '../model/source.js';
import { dayIn } from '../text/edtf.js';
import type { Row } from './tables.js';

/** Numbers of articles and quotations in an export of texts. */
export interface Counts extends Readonly<Record<string, number>> {
  articles: number;
  quotations: number;
}

/** What to export. */
export interface Exported {
  /** Iterated once, one at a time. */
  articles: Iterable<Analysis>;
  sources: LinkedSources;
  /** Which quotations are exported; the others are left out everywhere. */
  wanted(quotation: Quotation): boolean;
  /** Information for readers of the file: the program, the question, the date. */
  about: Readonly<Record<string, string>>;
}

/** The paragraphs as one text. */
const textOf = ({ body }: Analysis): string => body.map(({ text }) => text).join('\n\n');

function* rowsOfSources(sources: ReadonlyMap<Source, number>): Generator<Row> {
  for (const [source, id] of sources) {
    const { name, kind, anonymous, quotations, direct, mixed, indirect, citations, articles, first, last } =
      source;
    yield {
      table: 'sources',
      cells: [
        id,
        name,
        kind,
        anonymous,
        quotations,
        direct,
        mixed,
        indirect,
        citations,
        articles,
        first,
        last,
      ],
    };
  }
  for (const [source, id] of sources) {
    for (const alias of source.aliases) yield { table: 'aliases', cells: [id, alias] };
    for (const role of source.roleCounts)
      yield { table: 'roles', cells: [id, role.text, role.count, role.first, role.last] };
  }
}

function* rowsOfArticle(analysis: Analysis): Generator<Row> {
  const { article } = analysis;
  const { id, path, title, standfirst, publisher, published, notBefore, notAfter, updated } = article;
  const { section, language, url, derived, duplicateOf, wordCount } = article;
  yield {
    table: 'articles',
    cells: [
      id,
      path,
      title,
      standfirst,
      publisher,
      published,
      dayIn(published),
      notBefore,
      notAfter,
      updated,
      section,
      language,
      url,
      derived,
      duplicateOf,
      wordCount,
      textOf(analysis),
    ],
  };
  for (const [at, name] of article.authors.entries()) yield { table: 'authors', cells: [id, at + 1, name] };
}

function* rowsOfAnnotations(
  { article, quotations, citations, dates }: Analysis,
  wanted: Exported['wanted'],
  sourceOf: (source: Source | null) => number | null,
  { ofSpeaker, ofCitation }: LinkedSources,
): Generator<Row> {
  const exported = new Set<string>();
  for (const quotation of quotations.filter(wanted)) {
    const { id, kind, text, start, end, confidence, rule, speaker, cue } = quotation;
    exported.add(id);
    yield {
      table: 'quotations',
      cells: [
        id,
        article.id,
        kind,
        text,
        start,
        end,
        confidence,
        rule,
        sourceOf(speaker && ofSpeaker(speaker)),
        speaker?.name ?? null,
        speaker?.role ?? null,
        speaker?.mention?.text ?? null,
        speaker?.resolution ?? null,
        speaker?.confidence ?? null,
        cue?.text ?? null,
      ],
    };
  }
  for (const citation of citations) {
    const { kind, name, text, start, end, rule } = citation;
    yield {
      table: 'citations',
      cells: [article.id, sourceOf(ofCitation(citation)), kind, name, text, start, end, rule],
    };
  }
  for (const { quotation, text, start, end, value, kind, ...rest } of dates) {
    const { quantity, frequency, mod, earliest, latest, rule } = rest;
    const within = quotation !== null && exported.has(quotation) ? quotation : null;
    yield {
      table: 'mentions',
      cells: [
        article.id,
        within,
        text,
        start,
        end,
        value,
        kind,
        quantity,
        frequency,
        mod,
        earliest,
        latest,
        rule,
      ],
    };
  }
}

/** The sources with their numbers, from 1. */
export const numbered = ({ sources }: LinkedSources): ReadonlyMap<Source, number> =>
  new Map(sources.map((source, at) => [source, at + 1]));

/** A row refers only to earlier rows. @throws CorpusError if two articles share an id */
export function* rowsOf({ articles, sources, wanted, about }: Exported): Generator<Row> {
  const numbers = numbered(sources);
  const numberOf = (source: Source | null): number | null => (source && numbers.get(source)) ?? null;
  for (const [key, value] of Object.entries(about)) yield { table: 'about', cells: [key, value] };
  yield* rowsOfSources(numbers);
  const paths = new Map<string, string>();
  for (const analysis of articles) {
    const { id, path } = analysis.article;
    const other = paths.get(id);
    if (other !== undefined) {
      throw new CorpusError(`${path}: has the same id as ${other}: ${id}`, 'give one of them another id');
    }
    paths.set(id, path);
    yield* rowsOfArticle(analysis);
    yield* rowsOfAnnotations(analysis, wanted, numberOf, sources);
  }
}
