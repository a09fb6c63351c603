import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { readPage } from '../../src/parse/page/page.js';
import { linesOfBody } from './body-lines.js';
import { bodyScore, overall, runsOf } from './body-score.js';

const FIRST = 'The ferry to Little Skerry came back on Tuesday after three weeks at the yard.';
const SECOND = 'Islanders have asked for a second departure in the evening, the mayor said.';

describe('the score of a body', () => {
  const right = [runsOf(`${FIRST}\n${SECOND}`)];

  it.each([
    ['all of it', `${FIRST}\n${SECOND}`, 1, 1],
    ['nothing', '', null, 0],
    ['other words', 'Subscribe to our weekly newsletter today', 0, 0],
  ])('of %s', (_, answer, precision, recall) => {
    expect(bodyScore(right, answer)).toEqual({ precision, recall });
  });

  it('is that of the nearest of several right bodies', () => {
    expect(bodyScore([...right, runsOf(FIRST)], FIRST)).toEqual({ precision: 1, recall: 1 });
  });

  it('counts pages without an answer in the recall alone', () => {
    const scores = [
      { precision: 1, recall: 1 },
      { precision: null, recall: 0 },
    ];
    expect(overall(scores)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});

describe('the lines of an annotated body', () => {
  const linesIn = (text: string, body: string): boolean[] => {
    const { file } = asSourceFile('a.txt', { text, encoding: 'utf-8' });
    return linesOfBody(readPage(file).lines, body);
  };

  it('are those with half of their words in it', () => {
    expect(linesIn(`Menu\n\n${FIRST}\n\n${SECOND}\n\nShare`, `${FIRST}\n${SECOND}`)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('have short lines between them only where the body has them', () => {
    const text = `${FIRST}\n\nThe mayor\n\n${SECOND}\n\nThe mayor`;
    expect(linesIn(text, `${FIRST}\nThe mayor\n${SECOND}`)).toEqual([true, true, true, false]);
    expect(linesIn(text.replace('The mayor', 'Read on'), `${FIRST}\n${SECOND}`)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
