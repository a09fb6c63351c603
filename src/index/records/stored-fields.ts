/** The fields of an article as stored: an array without property names, which is short enough to stay uncompressed. */
import type { Article, Evidence } from '../../model/article.js';

type Field = keyof Article['evidence'];

type StoredEvidence = [
  field: Field,
  from: Evidence['from'],
  rule: string,
  start: number | null,
  end: number | null,
  confidence: number,
];

/** `path`: what follows the id if the path starts with it, or else NUL and the whole path. */
type StoredFields = [
  id: string,
  path: string,
  title: string | null,
  standfirst: string | null,
  publisher: string | null,
  authors: string[],
  published: string | null,
  notBefore: string | null,
  notAfter: string | null,
  updated: string | null,
  section: string | null,
  language: string | null,
  url: string | null,
  derived: 0 | 1,
  duplicateOf: string | null,
  wordCount: number,
  evidence: StoredEvidence[],
];

const WHOLE = '\0';

const storedPath = (id: string, path: string): string =>
  path.startsWith(id) && path.charAt(id.length) !== WHOLE ? path.slice(id.length) : WHOLE + path;

const pathOf = (id: string, stored: string): string =>
  stored.startsWith(WHOLE) ? stored.slice(1) : id + stored;

function storedEvidence(evidence: Article['evidence']): StoredEvidence[] {
  const fields = Object.keys(evidence).filter((name): name is Field => name in evidence);
  return fields.flatMap((field): StoredEvidence[] => {
    const found = evidence[field];
    return found ? [[field, found.from, found.rule, found.start, found.end, found.confidence]] : [];
  });
}

export const storedFields = (article: Article): StoredFields => [
  article.id,
  storedPath(article.id, article.path),
  article.title,
  article.standfirst,
  article.publisher,
  article.authors,
  article.published,
  article.notBefore,
  article.notAfter,
  article.updated,
  article.section,
  article.language,
  article.url,
  article.derived ? 1 : 0,
  article.duplicateOf,
  article.wordCount,
  storedEvidence(article.evidence),
];

export function articleOf(stored: StoredFields): Article {
  const [id, path, title, standfirst, publisher, authors, published, notBefore, notAfter, ...more] = stored;
  const [updated, section, language, url, derived, duplicateOf, wordCount, list] = more;
  const evidence: Article['evidence'] = {};
  for (const [field, from, rule, start, end, confidence] of list) {
    evidence[field] = { from, rule, start, end, confidence };
  }
  return {
    id,
    path: pathOf(id, path),
    title,
    standfirst,
    publisher,
    authors,
    published,
    notBefore,
    notAfter,
    updated,
    section,
    language,
    url,
    derived: derived === 1,
    duplicateOf,
    wordCount,
    evidence,
  };
}
