import { describe, expect, it } from 'vitest';
import {
  checksumOf,
  MemoryInput,
  MemoryOutput,
  SectionReader,
  SectionWriter,
} from '../../src/index/bytes/bytes.js';
import { PostingsWriter } from '../../src/index/terms/postings.js';
import { TermNumbers } from '../../src/index/terms/term-numbers.js';
import { writeTerms } from '../../src/index/terms/write-terms.js';
import { listsOf, WRITTEN } from '../../src/index/terms/written-lists.js';
import { fc } from '../properties.js';

/** Of each term, how often it occurs in each article; positions follow from gaps. */
const gap = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(40_000), fc.constant(30_000_000));
const articles = fc.array(fc.array(gap, { maxLength: 6 }), { minLength: 1, maxLength: 300 });
const terms = fc.array(articles, { minLength: 1, maxLength: 4 });

interface Word {
  article: number;
  position: number;
}

function wordsOf(term: readonly (readonly number[])[]): Word[] {
  return term.flatMap((gaps, article) => {
    let position = 0;
    return gaps.map((gap) => {
      position += gap;
      return { article, position };
    });
  });
}

/** The lists of one term, article by article. */
function writtenAlone(words: readonly Word[], textStart: Uint32Array): PostingsWriter {
  const writer = new PostingsWriter();
  for (const article of new Set(words.map((word) => word.article))) {
    const positions = words.filter((word) => word.article === article).map(({ position }) => position);
    const inTitle = positions.filter((position) => position < (textStart[article] ?? 0)).length;
    writer.add(article, Uint32Array.from(positions), 0, positions.length, inTitle);
  }
  return writer;
}

describe('lists that are written together', () => {
  it('are those that are written alone, with their sizes, checksums and languages', () => {
    fc.assert(
      fc.property(terms, fc.nat(50), fc.array(fc.nat(40), { maxLength: 300 }), (all, title, spoken) => {
        const textStart = new Uint32Array(300).map((_, at) => (at % 3 === 0 ? title : 0));
        const language = Uint32Array.from({ length: 300 }, (_, at) => spoken[at] ?? 0);
        const lists = all.map(wordsOf);
        const words = lists.flat();
        const starts = Uint32Array.from([0, ...lists], (_, at) => lists.slice(0, at).flat().length);
        const byForm = {
          order: Uint32Array.from(lists.keys()),
          starts,
          articles: Uint32Array.from(words, (word) => word.article),
          positions: Uint32Array.from(words, (word) => word.position),
        };
        const range = { from: 0, to: lists.length };
        const { bytes, written } = listsOf(byForm, { textStart, language }, range);
        let offset = 0;
        for (const [at, list] of lists.entries()) {
          const { count, postings, positions } = writtenAlone(list, textStart);
          const length = postings.length + positions.length;
          expect([...bytes.subarray(offset, offset + length)]).toEqual([...postings, ...positions]);
          const languages = list.reduce(
            (mask, word) => mask | (1 << Math.min(31, language[word.article] ?? 0)),
            0,
          );
          expect([...written.subarray(at * WRITTEN, (at + 1) * WRITTEN)]).toEqual([
            ...[count, postings.length, checksumOf(postings)],
            ...[positions.length, checksumOf(positions), languages >>> 0],
          ]);
          offset += length;
        }
        expect(bytes).toHaveLength(offset);
      }),
    );
  });
});

describe('the lists of a segment', () => {
  /** Words of one article of each language, where each term occurs so many times. */
  function writtenWith(counts: readonly number[]): { bytes: Uint8Array; alone: number[] } {
    const terms = new TermNumbers();
    const numbers = counts.map((_, at) => terms.number(`t${String(at).padStart(6, '0')}`));
    const term = Uint32Array.from(counts.flatMap((count, at) => Array<number>(count).fill(numbers[at] ?? 0)));
    const output = new MemoryOutput();
    const sections = new SectionWriter(output);
    writeTerms(sections, {
      ...{ terms, term, position: term.map((_, at) => at), languages: ['en'] },
      firstOccurrence: Uint32Array.of(0, term.length),
      ...{ textStart: Uint32Array.of(0), language: Uint32Array.of(1) },
    });
    sections.finish({});
    let from = 0;
    const alone = counts.flatMap((count) => {
      const writer = new PostingsWriter();
      writer.add(
        0,
        Uint32Array.from({ length: count }, (_, at) => from + at),
        0,
        count,
        0,
      );
      from += count;
      return [...writer.postings, ...writer.positions];
    });
    return { bytes: new SectionReader(new MemoryInput(output.whole())).whole('postings'), alone };
  }

  const MOST = 1 << 16;

  it.each([
    ['fill one batch', [MOST - 1, 1]],
    ['are one more than a batch', [MOST - 1, 1, 1]],
    ['are of one term that has more than a batch', [1, MOST + 1, 1]],
    ['are of more terms than a batch has words', Array<number>(MOST + 2).fill(1)],
    ['are none', []],
  ])('are those that are written alone if its words %s', (_, counts) => {
    const { bytes, alone } = writtenWith(counts);
    expect(Buffer.compare(bytes, Uint8Array.from(alone))).toBe(0);
  });
});

describe('forms', () => {
  it('are sorted by their UTF-16 units, as strings are', () => {
    const form = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\u{1f600}', 'é') }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(form, { maxLength: 200 }), (forms) => {
        const numbers = new TermNumbers();
        for (const one of forms) numbers.number(one);
        expect(Array.from(numbers.sorted(), (number) => numbers.form(number))).toEqual(forms.toSorted());
      }),
    );
  });

  const letters = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const alike = Array.from({ length: 40 }, (_, at) => 'x'.repeat(20_000 + (at % 20)) + (at % 2));

  it.each([
    ['rise', letters],
    ['fall', letters.toReversed()],
    ['rise and fall', letters.map((_, at) => letters[at < 10_000 ? at * 2 : 39_999 - at * 2] ?? '')],
    ['agree in thousands of units', alike],
    ['have no units, or more than any before', ['', 'é'.repeat(100_000), 'a']],
  ])('are sorted however many there are where they %s', (_, forms) => {
    const numbers = new TermNumbers();
    for (const one of forms) numbers.number(one);
    const sorted = Array.from(numbers.sorted(), (number) => numbers.form(number));
    expect(sorted).toHaveLength(new Set(forms).size);
    expect(sorted.join('\n') === [...new Set(forms)].toSorted().join('\n')).toBe(true);
  });
});
