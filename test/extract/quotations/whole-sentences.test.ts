/** Whole sentences: what is said, by whom and with which cue, and near misses that report nothing. */
import { describe, expect, it } from 'vitest';
import { reading } from './article-of.js';

describe('a clause before its cue', () => {
  it.each([
    [
      'The old dam will hold, Mara Ellison said, and leaks.',
      'The old dam will hold | and leaks <- Mara Ellison (said)',
    ],
    [
      'The old dam will hold, Mara Ellison said, and it leaks.',
      'The old dam will hold | and it leaks <- Mara Ellison (said)',
    ],
    ['The dam will hold, Mara Ellison said.', 'The dam will hold <- Mara Ellison (said)'],
    ['The dam holds, Mara Ellison said.'],
    [
      'The old dam will hold, Mara Ellison said, quickly adding that it leaked.',
      'The old dam will hold <- Mara Ellison (said)',
      'that it leaked <- Mara Ellison (quickly adding)',
    ],
    [
      'The old dam will hold, Mara Ellison said, then warily adding that it leaked.',
      'The old dam will hold <- Mara Ellison (said)',
      'that it leaked <- Mara Ellison (then warily adding)',
    ],
    ['The old dam will hold, Mara Ellison said it leaks.', 'it leaks <- Mara Ellison (said)'],
    ['The old dam, Mara Ellison said, leaks badly.', 'The old dam | leaks badly <- Mara Ellison (said)'],
    ['The old dam, Mara Ellison said, leaks.'],
    ['In a long statement about it, Mara Ellison said.'],
    [
      'OLD DELTA (AP) — The dam will hold firm, Mara Ellison said.',
      'The dam will hold firm <- Mara Ellison (said)',
    ],
    ['OLD DELTA (AP) — The dam, Mara Ellison said, will hold.', 'The dam | will hold <- Mara Ellison (said)'],
    ['The old dam will hold, the mayor claims.'],
    ['The old dam will hold, the report on the dam claims.'],
    ['The old dam will hold, Mara Ellison hopes, and Rask says it leaks.', 'it leaks <- Rask (says)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('the occasion of a statement', () => {
  it.each([
    ['In a statement, Mara Ellison said the dam leaks.', 'the dam leaks <- Mara Ellison (said)'],
    ['In a statement, according to Rask, the dam leaks.', 'the dam leaks <- Rask (according to)'],
    [
      'In the old town, the dam is in the news, Mara Ellison said.',
      'In the old town, the dam is in the news <- Mara Ellison (said)',
    ],
    ['Asked about the news, the dam, Mara Ellison said.'],
    ['Speaking in the hall, Mara Ellison said it leaks.', 'it leaks <- Mara Ellison (said)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a name and a colon', () => {
  it.each([
    ['Mara Ellison: “It leaks.”', '“It leaks.” <- Mara Ellison (:)'],
    ['Mara Ellison: “It leaks.” “It is old.”', '“It leaks.” | “It is old.” <- Mara Ellison (:)'],
    [
      'Mara Ellison: “It leaks.” Rask said it holds.',
      '“It leaks.” <- Mara Ellison (:)',
      'it holds <- Rask (said)',
    ],
    [
      'Mara Ellison: “It leaks,” which Rask said is old.',
      '“It leaks,” <- Mara Ellison',
      'is old <- Rask (said)',
    ],
    ['Mara Ellison: “It leaks” and so on.', '“It leaks” <- Mara Ellison (:)'],
    ['Mara Anna Lena Ellison: “It leaks.”', '“It leaks.” <- Mara Anna Lena Ellison (:)'],
    ['Mara Anna Lena Maria Ellison: “It leaks.”', '“It leaks.” <- Mara Anna Lena Maria Ellison'],
    ['The mayor: “It leaks.”', '“It leaks.” <- mayor'],
    ['Mara Ellison: it leaks.'],
    ['Mara Ellison, mayor of Delta: “It leaks.”', '“It leaks.” <- Mara Ellison (:)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a quotation before its cue', () => {
  it.each([
    ['“It leaks” — “a lot,” Holt said.', '“It leaks” <- null', '“a lot,” <- Holt (said)'],
    ['“It leaks.” Holt said it holds.', '“It leaks.” <- null', 'it holds <- Holt (said)'],
    ['“It leaks –” Holt said.', '“It leaks –” <- Holt (said)'],
    ['“It leaks” - Holt said.', '“It leaks” <- Holt (said)'],
    ['“It leaks”, Holt said.', '“It leaks” <- Holt (said)'],
    ['But “it leaks,” Holt said.', 'But “it leaks,” <- Holt (said)'],
    ['But (he says) “it leaks,” Holt said.', '“it leaks,” <- Holt (said)'],
    ['Note: “it leaks,” Holt said.', '“it leaks,” <- Holt (said)'],
    ['The town said it was “old” and “it leaks,” Holt said.', 'it was “old” and “it leaks,” <- town (said)'],
    ['“It leaks,” Holt said, and “it is old” too.', '“It leaks,” | and “it is old” too <- Holt (said)'],
    [
      '“It leaks,” Holt said, but then “it holds” was heard.',
      '“It leaks,” | but then “it holds” was heard <- Holt (said)',
    ],
    ['“It leaks,” Holt said of the “old” dam.', '“It leaks,” <- Holt (said)'],
    ['“It leaks,” Holt said. “It is old.”', '“It leaks,” | “It is old.” <- Holt (said)'],
    ['“It leaks,” Holt said: “It is old.”', '“It leaks,” | “It is old.” <- Holt (said)'],
    [
      '“It leaks,” Holt said — “it is old” “and grey”.',
      '“It leaks,” | “it is old” “and grey” <- Holt (said)',
    ],
    ['“It leaks,” Holt said “it is old”.', '“It leaks,” | “it is old” <- Holt (said)'],
    ['“It leaks,” said Ida Holt, who adds “it is old”.', '“It leaks,” | “it is old” <- Ida Holt (said)'],
    [
      '“It leaks,” said Ida Holt, that “it is old” now.',
      '“It leaks,” | that “it is old” now <- Ida Holt (said)',
    ],
    ['“It leaks,” said Ida Holt, or “it is old” now.', '“It leaks,” | or “it is old” now <- Ida Holt (said)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a passive', () => {
  it.each([
    [
      'The dam was described as “a disgrace” by the mayor.',
      'The dam | “a disgrace” <- mayor (was described as)',
    ],
    ['The dam was described as a true and old and ugly “disgrace” by the mayor.'],
    [
      'The dam was described as a true and old “disgrace” by the mayor.',
      'The dam | a true and old “disgrace” <- mayor (was described as)',
    ],
    ['The dam was described as a true and very old “disgrace” by the mayor.'],
    ['The dam is known as “old” to many.', 'The dam | “old” to many <- null (is known as)'],
    [
      'The dam, by now, was called “old” to many by the mayor.',
      'The dam | “old” to many <- mayor (was called)',
    ],
    ['Was called “old” by the mayor.'],
    ['The dam is said to be “old”.'],
    ['The dam described as “old” leaks.', '“old” <- dam'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a cue that is a finite verb, or none', () => {
  it.each([
    ['Holt wants to say it leaks.'],
    ['Ida Holt, who asked not to be named, said it leaks.', 'it leaks <- Ida Holt (said)'],
    ['Ida Holt, who asked for rain, said it leaks.', 'it leaks <- Ida Holt (said)'],
    ['Ida Holt asked that it be shut.', 'that it be shut <- Ida Holt (asked)'],
    ['Holt claims of late that it leaks.'],
    ['Critics did say it leaks.', 'it leaks <- Critics (did say)'],
    ['The Critics say it leaks.'],
    ['The people say it leaks.', 'it leaks <- people (say)'],
    ['They say it leaks.', 'it leaks <- null (say)'],
    ['(Critics) say it leaks.'],
    ['Holt may say it leaks.', 'it leaks <- Holt (may say)'],
    ['Holt was told it leaks.'],
    ['Holt was telling all that it leaks.', 'that it leaks <- Holt (was telling)'],
    ['Holt telling all that it leaks.'],
    ['The say in it is his.'],
    ['The report said it leaks.', 'it leaks <- report (said)'],
    ['Their say it leaks.'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('cues of one sentence', () => {
  it.each([
    ['Holt spoke out against the dam that leaks.'],
    ['Holt warned of a leak in the dam.', 'a leak in the dam <- Holt (warned of)'],
    ['Holt warned about a leak in the dam.', 'a leak in the dam <- Holt (warned about)'],
    ['Said Holt: It leaks.'],
    ['Said Mara Ellison, it leaks.'],
    ['Holt Said it leaks.'],
    [
      'Holt said it leaks and the dam is old and warned that it is grey.',
      'it leaks and the dam is old <- Holt (said)',
      'that it is grey <- Holt (warned)',
    ],
    [
      'Holt said it leaks, adding that it is old.',
      'it leaks <- Holt (said)',
      'that it is old <- Holt (adding)',
    ],
    ['Holt left, saying it leaks.', 'it leaks <- Holt (saying)'],
    ['Holt left by saying it leaks.', 'it leaks <- Holt (saying)'],
    ['Holt left the hall saying it leaks.'],
    ['“Why?” Ida Holt then quietly asked.', '“Why?” <- Ida Holt (then quietly asked)'],
    ['“Why?” Ida Holt of the Delta then quietly asked.', '“Why?” <- Ida Holt (then quietly asked)'],
    ['“Why?” Ida Holt then at last quietly asked.', '“Why?” <- null'],
    ['“Why?” Ida Holt left.', '“Why?” <- null'],
    ['“Why?” asked Ida Holt.', '“Why?” <- Ida Holt (asked)'],
    ['“Why?” she thinks. It leaks.', '“Why?” <- null (thinks)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a quotation that the words before it introduce', () => {
  it.each([
    ['Holt said this:\n“It leaks.”', '“It leaks.” <- Holt (said)'],
    ['Holt left:\n“It leaks.”', '“It leaks.” <- Holt'],
    ['The mayor gave a talk.\n“It leaks.”', '“It leaks.” <- null'],
    ['The dam is old. Mara Ellison gave a warning: “It leaks.”', '“It leaks.” <- Mara Ellison'],
    [
      'Rask said it holds. Holt said this:\n“It leaks.”',
      'it holds <- Rask (said)',
      '“It leaks.” <- Holt (said)',
    ],
    ["Mara Ellison's warning that “it leaks badly” was heard.", '“it leaks badly” <- Mara Ellison'],
    ["Mayor Mara Ellison's warning that “it leaks badly” was heard.", '“it leaks badly” <- Mara Ellison'],
    ['Her warning that the old grey dam soon “leaks badly” was heard.', '“leaks badly” <- null'],
    ['Her warning that the old grey dam in town soon “leaks badly” was heard.', '“leaks badly” <- null'],
    ["The town's dam “leaks badly” now.", '“leaks badly” <- null'],
    ["The warning that it “leaks badly” now was Holt's.", '“leaks badly” <- null'],
    ['Holt, it “leaks badly” now, left.', '“leaks badly” <- Holt'],
    ['By noon the dam “leaks badly” now.', '“leaks badly” <- null'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a quotation that goes on after its cue', () => {
  it.each([
    ['“It leaks,” Holt said. “It is old.”', '“It leaks,” | “It is old.” <- Holt (said)'],
    [
      '“It leaks,” Holt said. The dam is shut. “It is old.”',
      '“It leaks,” <- Holt (said)',
      '“It is old.” <- Holt',
    ],
    [
      '“It leaks,” Holt said. The dam is shut.\n“It is old and it is grey.”',
      '“It leaks,” <- Holt (said)',
      '“It is old and it is grey.” <- Holt',
    ],
    [
      '“It leaks,” Holt said.\n“It is old and it is grey.”',
      '“It leaks,” <- Holt (said)',
      '“It is old and it is grey.” <- Holt',
    ],
    [
      '“It leaks,” Holt said. “It is old.\n“It is grey and it is wide.”',
      '“It leaks,” | “It is old. | “It is grey and it is wide.” <- Holt (said)',
    ],
    [
      '“It leaks,” Holt said. “It is old.\n“It is grey and it is wide.\n“It is ours.”',
      '“It leaks,” | “It is old. | “It is grey and it is wide. | “It is ours.” <- Holt (said)',
    ],
    [
      '“It leaks and is old.” “It is grey and wide.”',
      '“It leaks and is old.” <- null',
      '“It is grey and wide.” <- null',
    ],
    [
      'Holt said it leaks. “It is grey and wide.”',
      'it leaks <- Holt (said)',
      '“It is grey and wide.” <- Holt',
    ],
    ['Holt said it “leaks”. “It is grey and wide.”', 'it “leaks” | “It is grey and wide.” <- Holt (said)'],
    [
      'Holt said it leaks and “is old.” “It is grey and wide.”',
      'it leaks and “is old.” | “It is grey and wide.” <- Holt (said)',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('quoted words that are a term', () => {
  it.each([
    ['The dam is “old” now.', '“old” <- null'],
    ['The “old” dam leaks.'],
    ['The “old grey” dam leaks.'],
    ['The “old grey wide” dam leaks.', '“old grey wide” <- null'],
    ['A dam so “old” leaks.'],
    ['A dam so “old grey” leaks.', '“old grey” <- null'],
    ['It was “old” to Holt.', '“old” <- null'],
    ['The show “Morning Hour” ends.'],
    ['The show “The Old and Grey Morning Hour” ends.', '“The Old and Grey Morning Hour” <- null'],
    ['The show “Morning of a Dam” ends.', '“Morning of a Dam” <- null'],
    ['The show “Morning of a dam” ends.', '“Morning of a dam” <- null'],
    ["The Delta's “old grey” dam leaks."],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
