import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import type { FoundQuotation, FoundSpeaker } from '../../../../src/extract/quotations/found.js';
import { candidatesOf, FEATURES, featuresOf } from '../../../../src/extract/quotations/learned/candidates.js';
import { columnsOf } from '../../../../src/extract/quotations/learned/features/features.js';
import type { Modelled } from '../../../../src/extract/quotations/learned/parts.js';
import { articleOf } from '../article-of.js';
import { BELIEF, finding, modelled } from './finding.js';

/** From least to most often right. */
const RULES = ['bare-quotation', 'reported-clause', 'quotation-before-cue'];

function read(text: string, ruled: FoundQuotation[], ofModel: Modelled[], titled = false) {
  const columns = columnsOf(readArticle(articleOf(text, titled)), ruled);
  const candidates = candidatesOf(columns, ruled, ofModel);
  const rows = featuresOf(columns, candidates, RULES).map((row) =>
    Object.fromEntries(FEATURES.map((name, at) => [name, Math.round((row[at] ?? 0) * 100) / 100])),
  );
  const contents = candidates.map(({ found, rule, belief }) => {
    const words = found.pieces.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `${words} (${rule ?? 'model'}${belief ? `, ${belief.cue}` : ''})`;
  });
  return { contents, rows };
}

const TEXT = 'Critics say the dam is old, Ida Holt said in Delta.';
const LONG = { pieces: ['Critics say the dam is old'], cue: 'said', source: 'Ida Holt' };
const SHORT = { pieces: ['the dam is old'], cue: 'say', source: 'Critics' };

describe('the findings of rules and model side by side', () => {
  it.each([
    [
      'one where both agree on words and source, with what the model believes',
      [{ rule: 'reported-clause', ...LONG }],
      [LONG],
      ['Critics say the dam is old (reported-clause, 0.9)'],
    ],
    [
      'both where the words differ',
      [{ rule: 'reported-clause', ...LONG }],
      [SHORT],
      ['Critics say the dam is old (reported-clause)', 'the dam is old (model, 0.9)'],
    ],
    [
      'both where the model has fewer words',
      [{ rule: 'reported-clause', ...LONG }],
      [{ ...LONG, pieces: ['the dam is old'] }],
      ['Critics say the dam is old (reported-clause)', 'the dam is old (model, 0.9)'],
    ],
    [
      'both where the model has more words',
      [{ rule: 'reported-clause', ...LONG, pieces: ['the dam is old'] }],
      [LONG],
      ['Critics say the dam is old (model, 0.9)', 'the dam is old (reported-clause)'],
    ],
    [
      'both where the source differs',
      [{ rule: 'reported-clause', ...LONG }],
      [{ ...LONG, source: 'Delta' }],
      ['Critics say the dam is old (reported-clause)', 'Critics say the dam is old (model, 0.9)'],
    ],
    [
      'both where only one has a source',
      [{ rule: 'reported-clause', pieces: LONG.pieces }],
      [LONG],
      ['Critics say the dam is old (reported-clause)', 'Critics say the dam is old (model, 0.9)'],
    ],
    [
      'one where neither has a source',
      [{ rule: 'bare-quotation', pieces: LONG.pieces }],
      [{ pieces: LONG.pieces }],
      ['Critics say the dam is old (bare-quotation, 0.9)'],
    ],
    [
      'in the order of the text, the shorter first',
      [
        { rule: 'reported-clause', ...SHORT },
        { rule: 'reported-clause', pieces: ['the dam'] },
        { rule: 'reported-clause', ...LONG },
      ],
      [],
      [
        'Critics say the dam is old (reported-clause)',
        'the dam (reported-clause)',
        'the dam is old (reported-clause)',
      ],
    ],
  ])('%s', (_, ruled, ofModel, expected) => {
    const found = ruled.map((one) => finding(TEXT, one));
    const others = ofModel.map((one) => modelled(TEXT, one));
    expect(read(TEXT, found, others).contents).toEqual(expected);
  });

  it('keep the belief of the likelier cue where two of the model agree with a rule', () => {
    const found = [finding(TEXT, { rule: 'reported-clause', ...LONG })];
    for (const cues of [
      [0.4, 0.6],
      [0.6, 0.4],
    ]) {
      const others = cues.map((cue) => modelled(TEXT, LONG, { ...BELIEF, cue }));
      expect(read(TEXT, found, others).contents).toEqual([
        'Critics say the dam is old (reported-clause, 0.6)',
      ]);
    }
  });

  it('are one where the model takes the name of an office for content', () => {
    const text = 'The mayor of Delta, Ada Brook, said it leaks.';
    const office = {
      pieces: ['it leaks'],
      cue: 'said',
      source: 'The mayor of Delta',
      apposition: 'Ada Brook',
    };
    const found = [finding(text, { rule: 'reported-clause', ...office })];
    const taken = modelled(text, { ...office, pieces: ['Ada Brook', 'it leaks'] });
    expect(read(text, found, [taken]).contents).toEqual(['it leaks (reported-clause, 0.9)']);
    const more = modelled(text, { ...office, pieces: ['said it leaks'] });
    expect(read(text, found, [more]).contents).toEqual([
      'said it leaks (model, 0.9)',
      'it leaks (reported-clause)',
    ]);
  });
});

describe('what is known of a finding', () => {
  const speaker: FoundSpeaker = {
    name: 'Ida Holt',
    role: null,
    kind: 'person',
    anonymous: false,
    mention: null,
    resolution: 'carried-over',
    candidates: [],
    confidence: 0.62,
  };

  it('of rules and model alike', () => {
    const found = [finding(TEXT, { rule: 'reported-clause', ...LONG })];
    const [row] = read(TEXT, found, [modelled(TEXT, LONG)]).rows;
    expect(row).toEqual({
      ...{ origin: 2, cue: 2.2, content: 1.39, source: 0.85, nobody: -2.2 },
      ...{ rule: 1, kind: 2, words: 6, overlap: 1, sameSource: 1, sourceless: 0 },
      ...{ conflict: -8, ruleConflict: 0, ruleConfidence: 0, hasCue: 1, pieces: 1 },
      ...{ block: 5, carried: 0, quotes: 0, quotedShare: 0, sourceForm: 3, cueForm: 1, opens: 0 },
    });
  });

  it('of a rule alone, without source and cue', () => {
    const text = 'It rained. It was late: “The dam is old.” “It leaks,” she said.';
    const pieces = ['“The dam is old.”', '“It leaks,”'];
    const found = [finding(text, { rule: 'bare-quotation', kind: 'direct', pieces, speaker })];
    expect(read(text, found, []).rows).toEqual([
      {
        ...{ origin: 1, cue: -8, content: -8, source: -8, nobody: -8 },
        ...{ rule: 0, kind: 0, words: 6, overlap: 0, sameSource: -1, sourceless: 1 },
        ...{ conflict: -8, ruleConflict: 0, ruleConfidence: 0.62, hasCue: 0, pieces: 2 },
        ...{ block: 5, carried: 1, quotes: 2, quotedShare: 1, sourceForm: 0, cueForm: -1, opens: 4 },
      },
    ]);
  });

  it('of two that share words', () => {
    const found = [
      finding(TEXT, {
        rule: 'quotation-before-cue',
        ...LONG,
        speaker: { ...speaker, resolution: 'full-name' },
      }),
    ];
    const model = modelled(TEXT, { ...SHORT, kind: 'mixed' }, { ...BELIEF, cue: 0.6 });
    expect(read(TEXT, found, [model]).rows).toMatchObject([
      {
        ...{ origin: 1, cue: 0.41, content: 1.39, rule: 2, words: 6, overlap: 0.67, sameSource: 0 },
        ...{ conflict: 0.41, ruleConflict: 0, ruleConfidence: 0.62, carried: 0 },
      },
      {
        ...{ origin: 0, cue: 0.41, rule: 2, kind: 1, words: 4, overlap: 0.67, sameSource: 0, opens: 2 },
        ...{ conflict: -8, ruleConflict: 1, ruleConfidence: 0.62, sourceForm: 3 },
      },
    ]);
  });

  it('of several that share words: the closest of the other origin, the likeliest cue', () => {
    const found = [finding(TEXT, { rule: 'reported-clause', ...LONG })];
    const closer = modelled(TEXT, { ...SHORT, pieces: ['say the dam is old'] }, { ...BELIEF, cue: 0.6 });
    const likelier = modelled(TEXT, { ...SHORT, pieces: ['is old'] }, { ...BELIEF, cue: 0.8 });
    const [row, ...others] = read(TEXT, found, [likelier, closer]).rows;
    expect(row).toMatchObject({ cue: 0.41, overlap: 0.83, conflict: 1.39, ruleConflict: 0 });
    expect(others).toMatchObject([
      { cue: 0.41, overlap: 0.83, conflict: 1.39, ruleConflict: 1 },
      { cue: 1.39, overlap: 0.33, conflict: 0.41, ruleConflict: 1 },
    ]);
  });

  it.each([
    ['he', 'A dam leaks, he said.', 2],
    ['He', 'He said a dam leaks.', 2],
    ['Ida Holt', 'The dam leaks, Ida Holt said.', 3],
    ['mayor Holt', 'The dam leaks, mayor Holt said.', 3],
    ['the mayor', 'The dam leaks, the mayor said.', 4],
    ['all of them', 'The dam leaks, all of them said.', 4],
    [',', 'The dam leaks, so said.', 1],
  ])('the form of a source: %s', (source, text, sourceForm) => {
    const found = [finding(text, { rule: 'reported-clause', pieces: ['dam'], source })];
    expect(read(text, found, []).rows).toMatchObject([{ sourceForm }]);
  });

  it.each([
    ['said', 'The dam leaks, Holt said.', 1],
    ['praised', 'Holt praised that the dam leaks.', 2],
    ['called', 'Holt called it a dam that leaks.', 2],
    ['has promised', 'Holt has promised the dam leaks.', 3],
    ['nodded', 'The dam leaks, Holt nodded.', 0],
  ])('the form of a cue: %s', (cue, text, cueForm) => {
    const found = [finding(text, { rule: 'reported-clause', pieces: ['dam'], cue })];
    expect(read(text, found, []).rows).toMatchObject([{ cueForm }]);
  });

  it('probabilities as log odds, up to 0.999', () => {
    const model = modelled(TEXT, LONG, { cue: 1, content: 0.9995, source: 0, nobody: 0.5 });
    expect(read(TEXT, [], [model]).rows).toMatchObject([
      { cue: 6.91, content: 6.91, source: -6.91, nobody: 0, rule: -1, ruleConfidence: -1, origin: 0 },
    ]);
  });

  it('up to sixty words', () => {
    for (const [count, words] of [
      [59, 59],
      [60, 60],
      [61, 60],
    ] as const) {
      const text = `Holt said ${'so '.repeat(count).trim()}.`;
      const found = [finding(text, { rule: 'reported-clause', pieces: ['so '.repeat(count).trim()] })];
      expect(read(text, found, []).rows).toMatchObject([{ words, opens: 2 }]);
    }
  });

  it('the kind of block, and a share of quoted words', () => {
    const text = 'Holt says dam “leaks”\nHolt said the dam “leaks a lot”.';
    const found = [
      finding(text, { rule: 'reported-clause', kind: 'mixed', pieces: ['dam “leaks”'] }),
      finding(text, { rule: 'reported-clause', kind: 'mixed', pieces: ['the dam “leaks a lot”'], block: 1 }),
    ];
    expect(read(text, found, [], true).rows).toMatchObject([
      { block: 0, quotes: 1, quotedShare: 0.5, kind: 1 },
      { block: 5, quotes: 1, quotedShare: 0.6, kind: 1 },
    ]);
  });
});
