/** A draft's words, sorted into postings: one list for each form, with its entry in the dictionary. */
import { checksumOf } from '../bytes/checksum.js';
import type { SectionWriter } from '../bytes/sections.js';
import { PostingsWriter } from './postings.js';
import { SortedStringsWriter } from './sorted-strings.js';
import { StemGroups } from './stem-groups.js';
import { encodeTerm } from './term-entry.js';

/** All words of a draft's articles in their order. */
export interface Occurrences {
  /** Forms, numbered in the order of their first appearance. */
  terms: ReadonlyMap<string, number>;
  /** Of each word, its form's number and its position in its article. */
  term: Uint32Array;
  position: Uint32Array;
  /** Of each article, its first word; behind the last article, the number of words. */
  firstOccurrence: Uint32Array;
  /** Of each article, the first position behind the title, and its language's number, 0 for none. */
  textStart: Uint32Array;
  language: Uint32Array;
  /** The languages from number 1 on. */
  languages: readonly string[];
}

/** Numbers of 32 bits hold as many languages; what more there are share the last. */
const MOST_LANGUAGES = 31;

/** Takes terms in their order, and writes their lists as they come. */
export class TermsWriter {
  readonly #dictionary = new SortedStringsWriter();
  readonly #stream: { readonly length: number; write(bytes: Uint8Array): void; end(): void };
  /** Bytes of postings and of positions. */
  readonly size = { postings: 0, positions: 0 };

  constructor(private readonly sections: SectionWriter) {
    this.#stream = sections.stream('postings');
  }

  add(form: string, count: number, postings: Uint8Array, positions: Uint8Array): void {
    const offset = this.#stream.length;
    this.#stream.write(postings);
    this.#stream.write(positions);
    this.size.postings += postings.length;
    this.size.positions += positions.length;
    const entry = {
      count,
      offset,
      length: postings.length,
      checksum: checksumOf(postings),
      positionsLength: positions.length,
      positionsChecksum: checksumOf(positions),
    };
    this.#dictionary.add(form, encodeTerm(entry));
  }

  end(stems: Iterable<{ key: string; value: Uint8Array }>): void {
    this.#stream.end();
    this.#dictionary.write(this.sections, 'terms');
    const groups = new SortedStringsWriter();
    for (const { key, value } of stems) groups.add(key, value);
    groups.write(this.sections, 'stems');
  }
}

/** Where each term's words begin when all are sorted by term, those of one term in the order of the text. */
function sortByTerm(term: Uint32Array, count: number): { starts: Uint32Array; sorted: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const number of term) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(term.length);
  for (let at = 0; at < term.length; at += 1) {
    const number = term[at] ?? 0;
    const place = next[number] ?? 0;
    sorted[place] = at;
    next[number] = place + 1;
  }
  return { starts, sorted };
}

/** Of each word, the article it stands in. */
function articleOfEach(firstOccurrence: Uint32Array, words: number): Uint32Array {
  const articles = new Uint32Array(words);
  for (let article = 0; article + 1 < firstOccurrence.length; article += 1) {
    articles.fill(article, firstOccurrence[article], firstOccurrence[article + 1]);
  }
  return articles;
}

/** @returns how many bytes postings and positions take */
export function writeTerms(
  sections: SectionWriter,
  { terms, term, position, firstOccurrence, textStart, language, languages }: Occurrences,
): { postings: number; positions: number } {
  const { starts, sorted } = sortByTerm(term, terms.size);
  const articleOf = articleOfEach(firstOccurrence, term.length);
  const writer = new TermsWriter(sections);
  const list = new PostingsWriter();
  const stems = new StemGroups();
  let positions = new Uint32Array(64);
  for (const form of [...terms.keys()].sort()) {
    const number = terms.get(form) ?? 0;
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    if (positions.length < end - start) positions = new Uint32Array((end - start) * 2);
    list.clear();
    let spoken = 0;
    for (let from = start; from < end; ) {
      const article = articleOf[sorted[from] ?? 0] ?? 0;
      let count = 0;
      let inTitle = 0;
      const behindTitle = textStart[article] ?? 0;
      for (; from < end && articleOf[sorted[from] ?? 0] === article; from += 1) {
        const place = position[sorted[from] ?? 0] ?? 0;
        if (place < behindTitle) inTitle += 1;
        positions[count] = place;
        count += 1;
      }
      list.add(article, positions, 0, count, inTitle);
      spoken |= 1 << Math.min(language[article] ?? 0, MOST_LANGUAGES);
    }
    writer.add(form, list.count, list.postings, list.positions);
    for (const [at, code] of ['', ...languages].entries()) {
      if ((spoken & (1 << Math.min(at, MOST_LANGUAGES))) !== 0) stems.add(form, code);
    }
  }
  writer.end(stems.entries());
  return writer.size;
}
