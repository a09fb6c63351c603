/** Writes the posting lists of a draft's words, one per form, and the dictionary. */
import { MOST_LANGUAGES } from '../../kernel/kernel.js';
import { checksumOf, type SectionWriter } from '../bytes/bytes.js';
import { SortedStringsWriter } from './sorted-strings.js';
import { StemGroups } from './stem-groups.js';
import { encodeTerm } from './term-entry.js';
import { listsOf, type Occurrences, sortByForm, type TermLists, WRITTEN } from './written-lists.js';

/** Takes terms in order and writes their lists immediately. */
export class TermsWriter {
  readonly #dictionary = new SortedStringsWriter();
  readonly #stream: { readonly length: number; write(bytes: Uint8Array): void; end(): void };
  /** Total bytes of the announced lists. */
  #offset = 0;
  /** Bytes of postings and positions so far. */
  readonly size = { postings: 0, positions: 0 };

  constructor(private readonly sections: SectionWriter) {
    this.#stream = sections.stream('postings');
  }

  add(form: string, count: number, postings: Uint8Array, positions: Uint8Array): void {
    this.write(postings);
    this.write(positions);
    this.announce(form, {
      count,
      length: postings.length,
      checksum: checksumOf(postings),
      positionsLength: positions.length,
      positionsChecksum: checksumOf(positions),
    });
  }

  /** Writes lists of terms; the terms are announced in the same order. */
  write(lists: Uint8Array): void {
    this.#stream.write(lists);
  }

  announce(form: string, lists: TermLists): void {
    this.#dictionary.add(form, encodeTerm({ ...lists, offset: this.#offset }));
    this.#offset += lists.length + lists.positionsLength;
    this.size.postings += lists.length;
    this.size.positions += lists.positionsLength;
  }

  end(stems: Iterable<{ key: string; value: Uint8Array }>): void {
    this.#stream.end();
    this.#dictionary.write(this.sections, 'terms');
    const groups = new SortedStringsWriter();
    for (const { key, value } of stems) groups.add(key, value);
    groups.write(this.sections, 'stems');
  }
}

/** Maximum words whose lists are written at once, unless one form has more: the kernel needs some megabytes for them. */
const WORDS_AT_ONCE = 1 << 16;

/** @returns the bytes that postings and positions take */
export function writeTerms(
  sections: SectionWriter,
  occurrences: Occurrences,
): { postings: number; positions: number } {
  const { terms, languages } = occurrences;
  const byForm = sortByForm(occurrences);
  const { order, starts } = byForm;
  const writer = new TermsWriter(sections);
  const stems = new StemGroups();
  const codes = ['', ...languages];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const most = (starts[from] ?? 0) + WORDS_AT_ONCE;
    for (to = from + 1; to < order.length && (starts[to + 1] ?? 0) <= most; ) to += 1;
    const { bytes, written } = listsOf(byForm, occurrences, { from, to });
    writer.write(bytes);
    for (let at = from; at < to; at += 1) {
      const form = terms.form(order[at] ?? 0);
      const row = (at - from) * WRITTEN;
      const [count = 0, length = 0, checksum = 0, positionsLength = 0, positionsChecksum = 0, spoken = 0] =
        written.subarray(row, row + WRITTEN);
      writer.announce(form, { count, length, checksum, positionsLength, positionsChecksum });
      for (const [number, code] of codes.entries()) {
        if ((spoken & (1 << Math.min(number, MOST_LANGUAGES))) !== 0) stems.add(form, code);
      }
    }
  }
  writer.end(stems.entries());
  return writer.size;
}
