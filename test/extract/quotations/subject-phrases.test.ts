/** Subjects word by word: the phrase, what is added to it, and both with what is between them. */
import { describe, expect, it } from 'vitest';
import { lead, subjectBehind, subjectInFront } from './units-of.js';

describe('the subject before a cue', () => {
  it.each([
    ['Mara Ellison, the mayor, said', ['Mara Ellison', 'the mayor', 'Mara Ellison , the mayor ,']],
    ['Mara Ellison (D-Delta) said', ['Mara Ellison', 'D-Delta', 'Mara Ellison ( D-Delta )']],
    ['Mara Ellison — the mayor — said', ['Mara Ellison', 'the mayor', 'Mara Ellison — the mayor —']],
    ['Mara Ellison (the mayor) said', ['Mara Ellison', 'the mayor', 'Mara Ellison ( the mayor )']],
    [
      'Mara Ellison, who asked not to be named, said',
      ['Mara Ellison', 'who asked not to be named', 'Mara Ellison , who asked not to be named ,'],
    ],
    [
      'The company that owns the barges said',
      ['The company', 'that owns the barges', 'The company that owns the barges'],
    ],
    ['The man whose boat sank said', ['The man', 'whose boat sank', 'The man whose boat sank']],
    ['Those who left said', ['Those', 'who left', 'Those who left']],
    ['People who left said', ['People', 'who left', 'People who left']],
    ['He who left said', ['He', 'who left', 'He who left']],
    [
      'A man in the town who saw it said',
      ['A man in the town', 'who saw it', 'A man in the town who saw it'],
    ],
    ['The claim that said', null],
    ['A claim which fell said', ['A claim', 'which fell', 'A claim which fell']],
    ['Holt said it fell that said', null],
    ['The man who claims it said', ['The man', 'who claims it', 'The man who claims it']],
    ['The man who asked for it said', ['The man', 'who asked for it', 'The man who asked for it']],
    ['The man, old and grey, said', ['The man', 'old and grey', 'The man , old and grey ,']],
    ['The man who “left” said', null],
    ['A man who , said', null],
    ['That said', null],
    ['Holt that said', null],
    [
      'Mara Ellison, 22, of Flint, Mich., said',
      ['Mara Ellison', '22 , of Flint , Mich.', 'Mara Ellison , 22 , of Flint , Mich. ,'],
    ],
    [', 22, said', null],
    ['Of the town, said', null],
    ['Of the town, in May, said', null],
    ['A man, who left, said', ['A man', 'who left', 'A man , who left ,']],
    ['Tom Rask and Mara Ellison said', ['Tom Rask and Mara Ellison', null, 'Tom Rask and Mara Ellison']],
    ['Tom and the mayor said', ['the mayor', null, 'the mayor']],
    [
      'The head of “Old Delta” Mara Ellison said',
      ['The head of “Old Delta” Mara Ellison', null, 'The head of “Old Delta” Mara Ellison'],
    ],
    ['The head of “Old and grey and wet Delta” Mara Ellison said', ['Mara Ellison', null, 'Mara Ellison']],
    ['The mayor “Old” said', null],
    ['Ellison-Rask said', ['Ellison-Rask', null, 'Ellison-Rask']],
    ['Ellison - Rask said', ['Rask', null, 'Rask']],
    ['But Mara Ellison said', ['Mara Ellison', null, 'Mara Ellison']],
    ['But said', null],
    ['In March Mara Ellison said', ['Mara Ellison', null, 'Mara Ellison']],
    ['In the hall the mayor said', ['the mayor', null, 'the mayor']],
    ['In the hall said', null],
    ['In the hall of the town she said', ['she', null, 'she']],
    ['By all said', null],
    ['The deputy to the mayor said', ['The deputy to the mayor', null, 'The deputy to the mayor']],
    ['Some of us said', ['Some of us', null, 'Some of us']],
    ['The mayor on Monday said', ['The mayor', null, 'The mayor']],
    ['The mayor Monday said', ['The mayor', null, 'The mayor']],
    ['The mayor last week said', ['The mayor', null, 'The mayor']],
    ['On Monday said', null],
    ['“Morning Hour,” said', null],
    [
      'Mara Ellison, host of “Morning Hour,” said',
      ['Mara Ellison', 'host of', 'Mara Ellison , host of “Morning Hour,”'],
    ],
    ['Mara Ellison, host of “The Longest Morning Hour Ever,” said', null],
    [
      'The town, and the mayor (old), said',
      ['The town', 'and the mayor ( old )', 'The town , and the mayor ( old ) ,'],
    ],
    ['; said', null],
    ['“It leaks” said', null],
    ['Holt who said', ['who', null, 'who']],
    ['Who said', ['Who', null, 'Who']],
  ])('%s', (text, expected) => {
    expect(subjectInFront(text)).toEqual(expected);
  });
});

describe('the subject after a cue', () => {
  it.each([
    ['said Mara Ellison', ['Mara Ellison', null, 'Mara Ellison']],
    ['said Mara Ellison, the mayor', ['Mara Ellison', 'the mayor', 'Mara Ellison , the mayor']],
    [
      'said Mara Ellison, mayor of Delta, in May',
      ['Mara Ellison', 'mayor of Delta', 'Mara Ellison , mayor of Delta'],
    ],
    ['said Mara Ellison, Monday', ['Mara Ellison', null, 'Mara Ellison']],
    ['said Mara Ellison, adding', ['Mara Ellison', null, 'Mara Ellison']],
    ['said Mara Ellison, D-Delta', ['Mara Ellison', 'D-Delta', 'Mara Ellison , D-Delta']],
    ['said Mara Ellison, 52', ['Mara Ellison', '52', 'Mara Ellison , 52']],
    ['said Mara Ellison, 5', ['Mara Ellison', '5', 'Mara Ellison , 5']],
    ['said Mara Ellison, on it', ['Mara Ellison', null, 'Mara Ellison']],
    ['said the mayor, Mara Ellison, in May', ['the mayor', 'Mara Ellison', 'the mayor , Mara Ellison']],
    [
      'said the mayor of Delta, Mara Ellison',
      ['the mayor of Delta', 'Mara Ellison', 'the mayor of Delta , Mara Ellison'],
    ],
    ['said the mayor of Delta, Ellison', ['the mayor of Delta', null, 'the mayor of Delta']],
    ['said the mayor of Delta, Mara Ellison left', ['the mayor of Delta', null, 'the mayor of Delta']],
    ['said the owner in Delta, Mara Ellison Rask, left', ['the owner', null, 'the owner']],
    ['said the road to Delta, Mara Ellison', ['the road', null, 'the road']],
    ['said the road of Delta, Mara Ellison', ['the road of Delta', null, 'the road of Delta']],
    [
      'said Delta marine biologist Ida Holt',
      ['Delta marine biologist Ida Holt', null, 'Delta marine biologist Ida Holt'],
    ],
    [
      'said Delta marine biologist and writer Ida Holt',
      ['Delta marine biologist and writer Ida Holt', null, 'Delta marine biologist and writer Ida Holt'],
    ],
    [
      'said Delta marine old grey wet cold coast biologist Ida Holt',
      [
        'Delta marine old grey wet cold coast biologist Ida Holt',
        null,
        'Delta marine old grey wet cold coast biologist Ida Holt',
      ],
    ],
    ['said Delta on biologist Ida Holt', ['Delta', null, 'Delta']],
    ['said Delta marine biologist Ida', ['Delta', null, 'Delta']],
    ['said Delta marine wall Ida Holt', ['Delta', null, 'Delta']],
    [
      'said a spokesman for the port on Monday',
      ['a spokesman for the port', null, 'a spokesman for the port'],
    ],
    ['said a spokesman with the port in', ['a spokesman with the port', null, 'a spokesman with the port']],
    ['said Mara “Old” Ellison', ['Mara “Old” Ellison', null, 'Mara “Old” Ellison']],
    ['said Mara “Old and grey” Ellison', ['Mara', null, 'Mara']],
    ['said Mara “Old grey” Ellison', ['Mara “Old grey” Ellison', null, 'Mara “Old grey” Ellison']],
    ['said Mara “Old” left', ['Mara', null, 'Mara']],
    ['said the mayor. It leaks', ['the mayor', null, 'the mayor']],
    ['said the mayor – old', ['the mayor', null, 'the mayor']],
    ['said the mayor and Rask', ['the mayor and Rask', null, 'the mayor and Rask']],
    ['said the mayor and left', ['the mayor', null, 'the mayor']],
    [
      'said the mayor and writer Ida Holt',
      ['the mayor and writer Ida Holt', null, 'the mayor and writer Ida Holt'],
    ],
    ['said Mara Ellison of Delta May', ['Mara Ellison of Delta', null, 'Mara Ellison of Delta']],
    ['said Mara Ellison the mayor', ['Mara Ellison the mayor', null, 'Mara Ellison the mayor']],
    ['said Mara Ellison the day', ['Mara Ellison', null, 'Mara Ellison']],
    ['said she', ['she', null, 'she']],
    ['said some of us', ['some of us', null, 'some of us']],
    ['said his lawyer', ['his lawyer', null, 'his lawyer']],
    ['said on Monday', null],
    ['said the man from', ['the man', null, 'the man']],
  ])('%s', (text, expected) => {
    expect(subjectBehind(text)).toEqual(expected);
  });
});

describe('the subject of the main clause', () => {
  it.each([
    ["The committee's lawyers left", "The committee's lawyers"],
    ['In Salem, he left', 'he'],
    ['In Salem he left', null],
    ['Holding the dam, Mara Ellison left', 'Mara Ellison'],
    ['Delta police left', 'Delta police'],
    ['DELTA (AP) - Mara Ellison left', 'Mara Ellison'],
    ['DELTA — Mara Ellison left', 'Mara Ellison'],
    ['AP — Mara Ellison left', 'AP'],
    ['Delta — Mara Ellison left', 'Delta'],
    ['But then Mara Ellison left', 'Mara Ellison'],
    ['While it fell, Mara Ellison left', 'Mara Ellison'],
    ['“It leaks” Mara Ellison left', null],
    ['By noon, in May, on Monday, she left', 'she'],
    ['Despite it, she | left, the dam', 'she'],
    ['Quickly she left', 'she'],
  ])('%s', (text, expected) => {
    expect(lead(text)).toEqual(expected);
  });
});
