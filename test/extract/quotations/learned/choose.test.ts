import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import { candidatesOf } from '../../../../src/extract/quotations/learned/candidates.js';
import { chosen } from '../../../../src/extract/quotations/learned/choose.js';
import { columnsOf } from '../../../../src/extract/quotations/learned/features/features.js';
import { articleOf } from '../article-of.js';
import { finding } from './finding.js';

const LIMITS = { quoted: 0.4, indirect: 0.6, kept: 0.2 };

/** What a finding's words and score are; its rule is "learned-cue" if the model made it. */
type Proposal = [words: string, kind: 'direct' | 'indirect', rule: string, score: number];

/** What is kept of findings with scores: content, rule, score. */
function kept(text: string, proposals: readonly Proposal[], settled: readonly string[] = []): string[] {
  const found = proposals.map(([words, kind, rule]) =>
    finding(text, { rule, kind, pieces: words.split(' | ') }),
  );
  const columns = columnsOf(readArticle(articleOf(text)), found);
  const scored = found.flatMap((one, at) => {
    const [candidate] =
      one.rule === 'learned-cue'
        ? candidatesOf(columns, [], [{ found: one, belief: { cue: 1, content: 1, source: 1, nobody: 0 } }])
        : candidatesOf(columns, [one], []);
    return candidate ? [{ candidate, score: proposals[at]?.[3] ?? 0 }] : [];
  });
  const turns = settled.map((words) => finding(text, { rule: 'speaker-turn', pieces: [words] }));
  return chosen(columns, scored, turns, LIMITS).map(({ found: one, score }) => {
    const words = one.pieces.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `${words}, ${one.rule}, ${score}`;
  });
}

const TEXT = 'The old dam leaks, critics say in Delta. “It leaks.” “It is old.”';

describe('what is kept of findings that share words', () => {
  it.each<[string, Proposal[], string[]]>([
    [
      'the likelier',
      [
        ['old dam', 'indirect', 'learned-cue', 0.7],
        ['The old dam leaks', 'indirect', 'reported-clause', 0.8],
      ],
      ['The old dam leaks, reported-clause, 0.8'],
    ],
    [
      'both without a common word, in the order of the text',
      [
        ['critics say', 'indirect', 'learned-cue', 0.9],
        ['The old dam leaks', 'indirect', 'reported-clause', 0.8],
      ],
      ['The old dam leaks, reported-clause, 0.8', 'critics say, learned-cue, 0.9'],
    ],
    [
      'an unquoted one from its limit on',
      [['old dam', 'indirect', 'learned-cue', 0.6]],
      ['old dam, learned-cue, 0.6'],
    ],
    ['an unquoted one below its limit is not', [['old dam', 'indirect', 'reported-clause', 0.59]], []],
    [
      'a quoted one from its limit on',
      [['“It leaks.”', 'direct', 'learned-cue', 0.4]],
      ['“It leaks.”, learned-cue, 0.4'],
    ],
    [
      'a quoted one of the model below its limit is not',
      [['“It leaks.”', 'direct', 'learned-cue', 0.39]],
      [],
    ],
    [
      'a quoted one of the rules at any score',
      [['“It leaks.”', 'direct', 'bare-quotation', 0.01]],
      ['“It leaks.”, bare-quotation, 0.01'],
    ],
    [
      'a whole quotation that the likelier finding leaves over',
      [
        ['“It leaks.”', 'direct', 'learned-cue', 0.9],
        ['“It leaks.” | “It is old.”', 'direct', 'quotation-before-cue', 0.5],
      ],
      ['“It leaks.”, learned-cue, 0.9', '“It is old.”, bare-quotation, 0.5'],
    ],
  ])('%s', (_, proposals, expected) => {
    expect(kept(TEXT, proposals)).toEqual(expected);
  });

  it('a turn of a transcript before anything else', () => {
    expect(kept(TEXT, [['old dam', 'indirect', 'learned-cue', 0.99]], ['The old dam leaks'])).toEqual([
      'The old dam leaks, speaker-turn, null',
    ]);
  });
});

describe('words in marks without a cue', () => {
  it.each<[string, string, number, boolean]>([
    ['a few in mid-sentence may be a term', 'The “old and leaking dam” stays.', 0.19, false],
    ['are kept from a low score on', 'The “old and leaking dam” stays.', 0.2, true],
    ['six are not a term', 'The “old and leaking dam of ours” stays.', 0.1, true],
    ['five are', 'The “old and leaking dam too” stays.', 0.1, false],
    ['at the start of a sentence they are not a term', '“Old and leaking dam” it is.', 0.1, true],
  ])('%s: %s', (_, text, score, isKept) => {
    const words = /“.*”/u.exec(text)?.[0] ?? '';
    const expected = isKept ? [`${words}, embedded-quotation, ${score}`] : [];
    expect(kept(text, [[words, 'direct', 'embedded-quotation', score]])).toEqual(expected);
  });
});
