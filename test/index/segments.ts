/** In-memory segments of generated articles, and dumps of their contents. */

import { lineHashesOf } from '../../src/index/building/repeated-lines.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import {
  decodeArticle,
  readBody,
  readMentions,
  readQuotations,
} from '../../src/index/records/article-record.js';
import { readPositions, readShared } from '../../src/index/records/place-record.js';
import { Segment } from '../../src/index/segment.js';
import { SegmentDraft } from '../../src/index/segment-draft.js';
import { ARTICLE_COLUMN_NAMES } from '../../src/index/tables/article-columns.js';
import { postingsOf } from '../../src/index/terms/postings.js';
import { decodeForms } from '../../src/index/terms/stem-groups.js';
import { decodeTerm } from '../../src/index/terms/term-entry.js';
import { inRoom } from '../../src/kernel/room.js';
import type { Analysis } from '../../src/model/analysis.js';
import { made } from '../query/made.js';

const NAMES = ['Marta Quill', 'Joss Amberly', 'Ida Fenwick'];
const PUBLISHERS = ['Harbour Post', 'Delta Gazette', null];
const WORDS = 'pilots of the north dock vote to strike over well-paid night tides as ships wait'.split(' ');

/** Articles that share words, names and dates but are otherwise distinct; `first` is the number of the first. */
export function someAnalyses(count: number, first = 0): Analysis[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const name = NAMES[number % NAMES.length] ?? '';
    const turned = [...WORDS.slice(number % 7), ...WORDS.slice(0, number % 5)];
    const said = `“Ship ${number} will dock”`;
    return made(`article-${number}`, {
      title: number % 4 === 0 ? null : `${WORDS[number % WORDS.length]} of ${name}`,
      publisher: PUBLISHERS[number % PUBLISHERS.length] ?? null,
      authors: number % 2 === 0 ? [name] : [],
      published: number % 3 === 0 ? null : `202${number % 3}-0${1 + (number % 9)}`,
      language: ['en', 'de', null][number % 3] ?? null,
      paragraphs: [turned.join(' '), `${said}, ${name} said.`, `word${number} dock dock`],
      quotes: [{ text: said, speaker: number % 5 === 4 ? null : { name, confidence: 0.7 } }],
      cites: number % 2 === 0 ? ['Dock'] : [],
      pictures: number % 3 === 1 ? ['Ship'] : [],
      mentions: [{ text: '2020', value: '2020' }],
    });
  });
}

export function segmentBytes(analyses: readonly Analysis[]): Uint8Array {
  const draft = new SegmentDraft();
  for (const [at, analysis] of analyses.entries()) {
    const { path } = analysis.article;
    const problem = {
      rule: 'empty-body' as const,
      path,
      line: null,
      message: `is odd ${path}`,
      hint: null,
      fatal: false,
    };
    const article = { analysis, lines: lineHashesOf(analysis), without: [at] };
    const sha256 = at % 2 === 0 ? null : 'ab'.repeat(32);
    draft.add({ path, sha256, problems: at % 3 === 0 ? [problem] : [], articles: [article] });
  }
  const output = new MemoryOutput();
  draft.write(output);
  return output.whole();
}

export const segmentOf = (analyses: readonly Analysis[]): Segment =>
  new Segment(new MemoryInput(segmentBytes(analyses)));

const stringsOf = ({ strings }: Segment, numbers: Uint32Array): (string | null)[] =>
  [...numbers].map((number) => strings.text(number));

/** The posting list of each term: articles, frequencies and positions. */
const termsOf = (segment: Segment) =>
  [...segment.terms.from('')].map(({ key, value }) => {
    const entry = decodeTerm(value);
    return inRoom((room) => {
      const placed = segment.placePostings(room, entry);
      const reader = segment.positions(room, entry, placed);
      const { documents, titles } = postingsOf(room, placed);
      const places = [...documents.keys()].map((at) => {
        reader.read(at);
        return [...reader.positions.subarray(reader.start, reader.end)];
      });
      return { key, count: entry.count, documents: [...documents], titles, places };
    });
  });

/** The contents of a segment, independent of its numbering of strings and languages. */
export function everythingIn(segment: Segment) {
  const numbers = Array.from({ length: segment.articles }, (_, at) => at);
  const { records, columns, quotes, files } = segment;
  const numeric = ARTICLE_COLUMN_NAMES.filter((name) => name !== 'publisher' && name !== 'language');
  return {
    ids: segment.ids,
    paths: segment.paths,
    columns: numeric.map((name) => [...columns.get(name)]),
    sketches: [...columns.get('sketch')],
    publishers: stringsOf(segment, columns.get('publisher')),
    languages: [...columns.get('language')].map((number) => segment.languages[number - 1] ?? null),
    authors: { article: [...segment.authors.article], name: stringsOf(segment, segment.authors.name) },
    cited: { article: [...segment.cited.article], name: stringsOf(segment, segment.cited.name) },
    pictured: { article: [...segment.pictured.article], name: stringsOf(segment, segment.pictured.name) },
    published: segment.published,
    quotes: Array.from({ length: quotes.length }, (_, row) => ({
      article: quotes.column('article')[row],
      name: segment.strings.text(quotes.column('name')[row] ?? 0),
      role: segment.strings.text(quotes.column('role')[row] ?? 0),
      mention: segment.strings.text(quotes.column('mention')[row] ?? 0),
      surname: segment.strings.surnames[(quotes.column('name')[row] ?? 0) - 1] ?? null,
      kind: quotes.kind(row),
      traits: quotes.column('traits')[row],
      confidence: quotes.confidence(row),
      speakerConfidence: quotes.speakerConfidence(row),
    })),
    containing: [...segment.strings.containing(' quill ')].map((number) => segment.strings.text(number)),
    files: files.paths.map((path, file) => ({
      path,
      first: files.first[file],
      sha256: files.sha256(file),
      problems: files.problems(file),
    })),
    articles: numbers.map((number) => {
      const article = decodeArticle(records, number);
      const { id, path, title, publisher, published, authors, section, language, url } = article;
      const ref = { id, path, title, publisher, published, authors, section, language, url };
      return {
        article,
        body: readBody(records, number),
        quotations: readQuotations(records, number, ref, readBody(records, number)),
        mentions: readMentions(records, number, ref),
        lines: segment.lines.of(number),
        quoted: readPositions(segment.places, number, 'quoted'),
        paragraphs: readPositions(segment.places, number, 'paragraphs'),
        shared: readShared(segment.places, number),
      };
    }),
    terms: termsOf(segment),
    stems: [...segment.stems.from('')].map(({ key, value }) => ({ key, forms: decodeForms(value).sort() })),
  };
}
