/** Quotations over paragraphs, in titles, and with words before and after their cue. */
import { describe, expect, it } from 'vitest';
import { read, reading } from './article-of.js';

describe('a quotation over paragraphs', () => {
  it.each([
    ['It leaks,” Holt said.'],
    [
      '“It leaks and so on.\nIt is old,” Holt said.',
      '“It leaks and so on. <- null',
      'It is old,” <- Holt (said)',
    ],
    [
      '“It leaks and so on.\n“It is old,” Holt said.',
      '“It leaks and so on. <- null',
      '“It is old,” <- Holt (said)',
    ],
    ['“It leaks.”\nIt is old,” Holt said.', '“It leaks.” <- null'],
    [
      '“It leaks. It is old.\nIt is grey. It is wide,” Holt said. It is shut.',
      '“It leaks. It is old. <- null',
      'It is grey. It is wide,” <- Holt (said)',
    ],
    ['Holt said: “It leaks.\nThe dam is old. “It is grey.”', '“It leaks. | “It is grey.” <- Holt (said)'],
    [
      'Holt said it leaks.\nThe dam is old.\n“It is grey and wide.”',
      'it leaks <- Holt (said)',
      '“It is grey and wide.” <- Holt',
    ],
    [
      '“It leaks,” Holt said, “and is old.” “It is grey and wide.”',
      '“It leaks,” | “and is old.” | “It is grey and wide.” <- Holt (said)',
    ],
    [
      '“It leaks,” Holt said, “and is old.”\n“It is grey and wide.”',
      '“It leaks,” | “and is old.” <- Holt (said)',
      '“It is grey and wide.” <- Holt',
    ],
    [
      '“It leaks,” Holt said, “and is old.\n“It is grey and wide.”',
      '“It leaks,” | “and is old. | “It is grey and wide.” <- Holt (said)',
    ],
    ['Holt said it leaks.\n“It is grey.', 'it leaks <- Holt (said)', '“It is grey. <- Holt'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a title that reports', () => {
  it.each([
    ['Mayor Says Dam Leaks\nThe dam is old.', 'Dam Leaks <- Mayor (Says)'],
    ['Mayor Mara Ellison Says Dam Leaks\nThe dam is old.', 'Dam Leaks <- Mara Ellison (Says)'],
    ['Mara Ellison Said Dam Leaks\nThe dam is old.', 'Dam Leaks <- Mara Ellison (Said)'],
    ['Mara Ellison Saying Dam Leaks\nThe dam is old.'],
    ['Dam Leaks, Mara Ellison Says\nThe dam is old.'],
    ['“Dam leaks,” Mara Ellison Says\nThe dam is old.', '“Dam leaks,” <- Mara Ellison (Says)'],
  ])('%s', (text, ...expected) => {
    expect(read(text, true).map(({ said, who, cue }) => `${said} <- ${who} (${cue})`)).toEqual(expected);
  });
});

describe('words before and after a cue', () => {
  it.each([
    ['“It leaks” “and is old,” Holt said.', '“It leaks” “and is old,” <- Holt (said)'],
    ['Mara Ellison: “It leaks” “and is old.”', '“It leaks” “and is old.” <- Mara Ellison (:)'],
    [', Mara Ellison said, it will hold for years.'],
    [
      'The old dam, Mara Ellison said, will hold for years, adding that it leaked.',
      'The old dam | will hold for years <- Mara Ellison (said)',
      'that it leaked <- Mara Ellison (adding)',
    ],
    [
      'The old dam will hold, Mara Ellison said, and adding that it was old.',
      'The old dam will hold <- Mara Ellison (said)',
      'that it was old <- Mara Ellison (adding)',
    ],
    [
      'According to Ida Holt, the mayor, it leaks and is old.',
      'it leaks and is old <- Ida Holt (According to)',
    ],
    ['According to Ida Holt the dam leaks.', 'the dam leaks <- Ida Holt (According to)'],
    [
      'According to a report by the town and the board, the dam leaks.',
      'the dam leaks <- report (According to)',
    ],
    ['It leaks, according to Ida Holt.', 'It leaks <- Ida Holt (according to)'],
    ['Badly, according to Ida Holt, the dam leaks.', 'the dam leaks <- Ida Holt (according to)'],
    ['In a statement, according to Ida Holt, it leaks.', 'it leaks <- Ida Holt (according to)'],
    ['Holt said nothing.'],
    ['Holt said to the men of the town that it leaks.', 'that it leaks <- Holt (said)'],
    ['Holt said to them: it leaks.', 'it leaks <- Holt (said)'],
    ['Holt said to them that it leaks.', 'that it leaks <- Holt (said)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
