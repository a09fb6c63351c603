import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/extract/quotations/quotations.js';
import { articleOf } from '../article-of.js';

/** What rules and model find together: content, speaker and rule. */
const found = (text: string): string[] =>
  findQuotations(articleOf(text)).map(
    ({ pieces, speaker, rule }) =>
      `${pieces.map((piece) => text.slice(piece.start, piece.end)).join(' | ')} <- ${speaker?.name ?? null} (${rule})`,
  );

describe('what rules and model find together', () => {
  it('keeps the rule where they agree', () => {
    expect(found('“The ferry leaves at noon,” Marta Quill said.')).toEqual([
      '“The ferry leaves at noon,” <- Marta Quill (quotation-before-cue)',
    ]);
  });

  it('finds what no rule finds', () => {
    expect(found('Critics say the dam is old.')).toEqual(['the dam is old <- Critics (learned-cue)']);
  });

  it('leaves the turns of a transcript as they are', () => {
    const text =
      'QUILL: The minister said in May that the harbour would close. I was told so.\nLIND: Nobody told me.\nQUILL: She said it twice.';
    expect(found(text)).toEqual([
      'The minister said in May that the harbour would close. I was told so. <- QUILL (speaker-turn)',
      'Nobody told me. <- LIND (speaker-turn)',
      'She said it twice. <- QUILL (speaker-turn)',
    ]);
  });

  it('never loses a quotation of the rules', () => {
    expect(
      found('It rained.\n“The herring come back when they please, as you know.”\nIt rained again.'),
    ).toEqual(['“The herring come back when they please, as you know.” <- null (bare-quotation)']);
  });

  it('takes neither the occasion nor a place line for what is said', () => {
    expect(found('DELTA | The dam will hold, according to Mara Ellison.')).toEqual([
      'The dam will hold <- Mara Ellison (according-to)',
    ]);
    expect(found('Asked whether the dam will hold, Mara Ellison replied: “No.”')).toEqual([
      '“No.” <- Mara Ellison (cue-before-quotation)',
    ]);
  });
});
