import { describe, expect, it } from 'vitest';
import { articleOf, findByRules, read, reading } from '../article-of.js';

describe('turns of transcripts, interviews and debates', () => {
  it.each<[string, string, string[]]>([
    [
      'names in capitals, with role and remark, then surnames',
      'MARA ELLISON, DAM ENGINEER: It will hold. I built it.\nTOM RASK: Does it leak?\nELLISON (by telephone): It does.\nRASK: Thank you.',
      [
        'It will hold. I built it. <- MARA ELLISON (:)',
        'Does it leak? <- TOM RASK (:)',
        'It does. <- MARA ELLISON (:)',
        'Thank you. <- TOM RASK (:)',
      ],
    ],
    [
      'names as the text writes them elsewhere',
      'Mara Ellison met Tom Rask.\nELLISON: It will hold.\nRASK: It leaks.\nELLISON: A little.',
      ['It will hold. <- Mara Ellison (:)', 'It leaks. <- Tom Rask (:)', 'A little. <- Mara Ellison (:)'],
    ],
    [
      'titles in capitals, with and without a stop',
      'SEN. RASK: Does it leak?\nMS ELLISON: It does.\nSEN. RASK: Since when?',
      ['Does it leak? <- RASK (:)', 'It does. <- ELLISON (:)', 'Since when? <- RASK (:)'],
    ],
    [
      'repeated names',
      'Mara Ellison: It will hold.\nTom Rask: It leaks.\nMara Ellison: A little.\nTom Rask: Ha!',
      [
        'It will hold. <- Mara Ellison (:)',
        'It leaks. <- Tom Rask (:)',
        'A little. <- Mara Ellison (:)',
        'Ha! <- Tom Rask (:)',
      ],
    ],
    [
      'an office, with its holder in brackets',
      'The Minister for Dams (Mara Ellison): It will hold.\nTom Rask (Delta) (Ind): It leaks.\nMara Ellison: A little.\nTom Rask: Ha!',
      [
        'It will hold. <- Mara Ellison (:)',
        'It leaks. <- Tom Rask (:)',
        'A little. <- Mara Ellison (:)',
        'Ha! <- Tom Rask (:)',
      ],
    ],
    [
      'printed debates',
      'Mr. RASK. Madam Speaker, it leaks.\nMs. ELLISON of Delta (during the reading). It will hold.\nThe SPEAKER pro tempore. So ordered.',
      [
        'Madam Speaker, it leaks. <- RASK (.)',
        'It will hold. <- ELLISON (.)',
        'So ordered. <- SPEAKER pro tempore (.)',
      ],
    ],
    [
      'the letters Q and A, of the one person introduced',
      'Mara Ellison, the engineer, built the dam.\nQ: Does it leak?\nA: It does. “Always has,” my father said.',
      ['Does it leak? <- null (:)', 'It does. “Always has,” my father said. <- Mara Ellison (:)'],
    ],
    [
      'letters with stops',
      'Mara Ellison built it.\nQ. Does it leak?\nA. It does.',
      ['Does it leak? <- null', 'It does. <- Mara Ellison'],
    ],
    [
      'continued paragraphs, without stage directions',
      'RASK: It leaks.\nIt always has.\n(Laughter.)\nELLISON: It will hold.\nRASK: Ha!\nThe hearing goes on.',
      ['It leaks. | It always has. <- RASK (:)', 'It will hold. <- ELLISON (:)', 'Ha! <- RASK (:)'],
    ],
    [
      'a label on a line of its own',
      'RASK:\nIt leaks.\nELLISON:\nIt will hold.\nRASK:\nHa!',
      ['It leaks. <- RASK (:)', 'It will hold. <- ELLISON (:)', 'Ha! <- RASK (:)'],
    ],
    [
      'marks about a label',
      '**Tom Rask:** It leaks.\n**Mara Ellison:** It will hold.\n**Tom Rask:** Ha!',
      ['It leaks. <- Tom Rask (:)', 'It will hold. <- Mara Ellison (:)', 'Ha! <- Tom Rask (:)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reading(text)).toEqual(expected);
    expect(new Set(read(text).map(({ rule, kind }) => `${rule} ${kind}`))).toEqual(
      new Set(['speaker-turn direct']),
    );
  });

  it.each([
    ['notices', 'Where: Delta Hall.\nWhen: Monday.\nWhere: Old Hall.\nWhen: Tuesday.'],
    ['notices in capitals', 'VENUE: Delta Hall.\nPRICE: Ten pounds.\nVENUE: Old Hall.'],
    ['times', '10:30: The hall opens.\n11:15: The mayor comes.\n10:30: It closes.'],
    ['counts', 'Mara Ellison: 1,769.\nTom Rask: 1,501.\nMara Ellison: 547.\nTom Rask: 46.'],
    ['a headline with a colon', 'Delta: the dam will hold.\nIt leaks.'],
    ['one label alone', 'Presenter: Tom Rask\nThe dam is old.'],
    ['names of one line each', 'Ellison: 7. Strong again.\nRask: 5. Slow.\nLind: 6. Quick.'],
    ['places of a digest', 'OLD DELTA: A dam broke.\nNEW DELTA: A road sank.\nPORT LIND: A boat burned.'],
    ['a name with a stop', 'Mr. Rask. That is his name.\nMs. Ellison. That is hers.'],
    ['an initial', 'A. Rask came.\nQ. Lind left.'],
    ['parts of a recipe', 'Sauce: Melt it.\nDough: Knead it.\nSauce: Stir it.\nDough: Roll it.'],
  ])('do not match %s', (_, text) => {
    expect(read(text).filter(({ rule }) => rule === 'speaker-turn')).toEqual([]);
  });

  it('attribute questions to the only author', () => {
    const text = 'Mara Ellison built it.\nQ: Does it leak?\nA: It does.';
    const article = { ...articleOf(text), authors: ['Ida Lind'] };
    expect(findByRules(article).map(({ speaker }) => speaker?.name)).toEqual(['Ida Lind', 'Mara Ellison']);
  });

  it('keep the role of a label', () => {
    const text = 'MARA ELLISON, CHAIR, DAM BOARD: It will hold.\nTOM RASK: It leaks.';
    expect(findByRules(articleOf(text)).map(({ speaker }) => speaker?.role)).toEqual(['CHAIR', null]);
  });
});
