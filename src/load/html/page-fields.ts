/** Maps a page's markup to fields, each from the most reliable source available: JSON-LD, meta tags, elements. */

import { isObject, type JsonObject } from '../../text/json-object.js';
import { readWrittenDate } from '../../text/written-date.js';
import { authorNames, readFields } from '../fields/fields.js';
import { entriesOf } from '../object-entries.js';
import type { FrontMatter, Origins } from '../source-file.js';
import type { Markup } from './markup.js';
import { personsAmong } from './persons.js';
import { siteInTitle } from './site-in-title.js';

/** schema.org types of journalistic texts: NewsArticle, ReportageNewsArticle, BlogPosting, Report. */
const ARTICLE_TYPE = /Article$|^(?:BlogPosting|Report|Review|LiveBlogPosting)$/u;

const MAX_NODES = 500;

/** The first article in the JSON-LD blocks, including lists and `@graph`. */
function articleNode(blocks: readonly string[]): JsonObject | null {
  const waiting: unknown[] = blocks.flatMap((block): unknown[] => {
    try {
      return [JSON.parse(block)];
    } catch {
      return [];
    }
  });
  for (let seen = 0; seen < MAX_NODES && waiting.length > 0; seen += 1) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.unshift(...node.slice(0, MAX_NODES));
    else if (isObject(node)) {
      const types = [node['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
      if (Array.isArray(node['@graph'])) waiting.unshift(...node['@graph'].slice(0, MAX_NODES));
    }
  }
  return null;
}

interface Candidate {
  value: string | null | undefined;
  rule: string;
  confidence: number;
}

/** Meta tags of Open Graph, Dublin Core, Parsely, Sailthru, and those that publishers commonly use, in order of preference. */
const META: Partial<Record<keyof FrontMatter, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'],
  standfirst: ['og:description', 'twitter:description', 'description', 'dc.description'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name', 'publisher'],
  authors: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dc.date.modified', 'last-modified'],
  section: ['article:section', 'parsely-section', 'section'],
  url: ['og:url'],
};

const isAddress = (value: string): boolean => /^https?:\/\//iu.test(value);

/** The fields that the markup sets, and which part of it set each. */
export function pageFields(markup: Markup): { fields: FrontMatter; origins: Origins } {
  const node = articleNode(markup.jsonLd);
  const said = node ? readFields(entriesOf(node, 1)).fields : null;
  const origins: Origins = {};
  const choose = (field: keyof Origins, candidates: readonly Candidate[]): string | null => {
    for (const { value, rule, confidence } of candidates) {
      const text = decoded(value ?? '');
      if (text === '' || (field === 'authors' && isAddress(text))) continue;
      if ((field === 'published' || field === 'updated') && readWrittenDate(text) === null) continue;
      origins[field] = { rule, confidence };
      return text;
    }
    return null;
  };
  const told = (value: string | null | undefined): Candidate => ({
    value,
    rule: 'json-ld',
    confidence: 0.95,
  });
  const tags = (field: keyof FrontMatter): Candidate[] =>
    (META[field] ?? []).map((name) => ({
      value: markup.metas.get(name),
      rule: 'meta-tag',
      confidence: field === 'standfirst' ? 0.6 : 0.85,
    }));
  const time = (kind: 'published' | 'updated'): Candidate[] =>
    markup.times
      .filter((found) => found[kind])
      .map(({ value }) => ({ value, rule: 'time-element', confidence: 0.8 }));
  const [heading, other] = markup.headings;
  const inTitle = siteInTitle(
    decoded(markup.title ?? ''),
    heading === undefined || other !== undefined ? null : decoded(heading),
  );
  const publisher = nameOfSite(
    choose('publisher', [
      told(said?.publisher),
      ...tags('publisher'),
      { value: inTitle?.site, rule: 'title-element', confidence: inTitle?.sure ? 0.7 : 0.6 },
    ]),
  );
  const title = choose('title', [
    told(said?.title),
    ...tags('title').map((tag) => ({
      ...tag,
      value: headingIn(decoded(tag.value ?? ''), markup.headings) ?? withoutSite(tag.value, publisher),
    })),
    { value: other === undefined ? heading : null, rule: 'h1-element', confidence: 0.8 },
    {
      value: inTitle?.headline ?? withoutSite(markup.title, publisher),
      rule: 'title-element',
      confidence: 0.6,
    },
  ]);
  const sites = [
    publisher ?? '',
    markup.metas.get('og:site_name') ?? '',
    inTitle?.site ?? '',
    hostOf(markup),
  ];
  const names = personsAmong(
    (said?.authors ?? []).filter((name) => !isAddress(name)),
    sites,
  );
  const authors =
    names.length > 0 ? names : personsAmong(splitAuthor(choose('authors', tags('authors'))), sites);
  if (names.length > 0) origins.authors = { rule: 'json-ld', confidence: 0.9 };
  else if (authors.length === 0) delete origins.authors;
  const fields: FrontMatter = {
    id: null,
    title,
    standfirst: choose('standfirst', [told(said?.standfirst), ...tags('standfirst')]),
    publisher,
    authors,
    published: choose('published', [
      told(said?.published),
      ...tags('published'),
      ...time('published'),
      // If a page has no other date, its only time is most often the article's.
      {
        value: markup.times.length === 1 && !markup.times[0]?.updated ? markup.times[0]?.value : null,
        rule: 'only-time',
        confidence: 0.5,
      },
    ]),
    updated: choose('updated', [told(said?.updated), ...tags('updated'), ...time('updated')]),
    section: choose('section', [told(said?.section), ...tags('section')]),
    language: choose('language', [
      { value: languageCode(markup.language), rule: 'html-lang', confidence: 0.8 },
      told(languageCode(said?.language)),
    ]),
    url: choose('url', [
      { value: markup.canonical, rule: 'canonical-link', confidence: 0.95 },
      ...tags('url'),
      told(said?.url),
    ]),
    tags: [],
  };
  return { fields, origins };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Publishers often escape text twice, especially in JSON-LD. */
const decoded = (text: string): string =>
  text
    .replace(/&(?:amp|quot|lt|gt|nbsp|#39|#x27);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();

const HEADING_LEAST = 15;

/** The heading that equals a title without a part set off by a separator: "Site - Headline", "Headline | Rubric | Site". */
function headingIn(title: string, headings: readonly string[]): string | null {
  for (const heading of headings.map(decoded)) {
    if (heading.length < HEADING_LEAST || heading.length >= title.length) continue;
    if (title.startsWith(heading) && /^\s[|–—·:»-]/u.test(title.slice(heading.length))) return heading;
    if (title.endsWith(heading) && /(?:\s[|–—·»-]|:)\s$/u.test(title.slice(0, -heading.length)))
      return heading;
  }
  return null;
}

const SITE_WORDS = 6;

/** Removes the site from "Headline | Site": the publisher's name if known, otherwise a short part after the last bar. */
function withoutSite(title: string | null | undefined, publisher: string | null): string | null {
  if (!title) return null;
  const match = /^(.{8,400})\s[|–—·:-]\s([^|]{2,60})$/u.exec(title);
  const [, head = '', end = ''] = match ?? [];
  if (head === '') return title;
  const known = publisher !== null && end.toLowerCase().includes(publisher.toLowerCase());
  const barred = / \| [^|]{2,60}$/u.test(title) && end.split(/\s+/u).length <= SITE_WORDS;
  return known || barred ? head.trim() : title;
}

/** "harbourpost" from the page's address. */
const hostOf = ({ canonical, metas }: Markup): string =>
  /^https?:\/\/(?:www\.)?([^/.:]{2,60})\./iu.exec(canonical ?? metas.get('og:url') ?? '')?.[1] ?? '';

const splitAuthor = (author: string | null): string[] => (author === null ? [] : authorNames(author));

/** Removes a motto, a place or initials: "Harbour Post | News of the coast", "Harbour Post (HP)". */
const nameOfSite = (name: string | null): string | null =>
  name && (/^(.{3,60}?)\s(?:[|–—]\s.*|\(\p{Lu}{2,6}\))$/u.exec(name)?.[1] ?? name);

const languageCode = (tag: string | null | undefined): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/iu.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
