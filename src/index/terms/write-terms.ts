/** Sorts a draft's words into posting lists, one per form, and writes the dictionary. */
import { checksumOf, type SectionWriter } from '../bytes/bytes.js';
import { PostingsWriter } from './postings.js';
import { SortedStringsWriter } from './sorted-strings.js';
import { StemGroups } from './stem-groups.js';
import { encodeTerm } from './term-entry.js';
import type { TermNumbers } from './term-numbers.js';

/** All words of a draft's articles, in order. */
export interface Occurrences {
  terms: TermNumbers;
  /** Form number and position of each word. */
  term: Uint32Array;
  position: Uint32Array;
  /** First word of each article, followed by the total number of words. */
  firstOccurrence: Uint32Array;
  /** Per article, the first position after the title and the language number, 0 for none. */
  textStart: Uint32Array;
  language: Uint32Array;
  /** Languages, numbered from 1. */
  languages: readonly string[];
}

/** A 32-bit mask holds this many languages; all further ones share the last bit. */
const MOST_LANGUAGES = 31;

/** Takes terms in order and writes their lists immediately. */
export class TermsWriter {
  readonly #dictionary = new SortedStringsWriter();
  readonly #stream: { readonly length: number; write(bytes: Uint8Array): void; end(): void };
  /** Bytes of postings and positions so far. */
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

/** All words sorted by term, then in text order, with the article and the position of each. */
interface ByTerm {
  /** Start of each term's range, followed by the end of the last. */
  starts: Uint32Array;
  articles: Uint32Array;
  positions: Uint32Array;
}

function sortByTerm({ terms, term, position, firstOccurrence }: Occurrences): ByTerm {
  const starts = new Uint32Array(terms.size + 1);
  for (let at = 0; at < term.length; at += 1) {
    const next = (term[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let number = 0; number < terms.size; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  const free = starts.slice();
  const articles = new Uint32Array(term.length);
  const positions = new Uint32Array(term.length);
  for (let article = 0; article + 1 < firstOccurrence.length; article += 1) {
    const end = firstOccurrence[article + 1] ?? 0;
    for (let at = firstOccurrence[article] ?? 0; at < end; at += 1) {
      const number = term[at] ?? 0;
      const place = free[number] ?? 0;
      articles[place] = article;
      positions[place] = position[at] ?? 0;
      free[number] = place + 1;
    }
  }
  return { starts, articles, positions };
}

/** @returns the bytes that postings and positions take */
export function writeTerms(
  sections: SectionWriter,
  occurrences: Occurrences,
): { postings: number; positions: number } {
  const { terms, textStart, language, languages } = occurrences;
  const { starts, articles, positions } = sortByTerm(occurrences);
  const writer = new TermsWriter(sections);
  const list = new PostingsWriter();
  const stems = new StemGroups();
  const forms = Array.from({ length: terms.size }, (_, number) => terms.form(number));
  for (const form of forms.toSorted()) {
    const number = terms.number(form);
    const end = starts[number + 1] ?? 0;
    list.clear();
    let spoken = 0;
    for (let from = starts[number] ?? 0; from < end; ) {
      const article = articles[from] ?? 0;
      const behindTitle = textStart[article] ?? 0;
      const first = from;
      let inTitle = 0;
      for (; from < end && articles[from] === article; from += 1) {
        if ((positions[from] ?? 0) < behindTitle) inTitle += 1;
      }
      list.add(article, positions, first, from, inTitle);
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
