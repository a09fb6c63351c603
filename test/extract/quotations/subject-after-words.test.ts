import { describe, expect, it } from 'vitest';
import { subjectBehind } from './units-of.js';

describe('the subject after a cue, word by word', () => {
  it.each([
    ['said Ada Brook', ['Ada Brook', null, 'Ada Brook']],
    ['said Ada Brook , the mayor , on Monday', ['Ada Brook', 'the mayor', 'Ada Brook , the mayor']],
    ['said Ada Brook , Monday', ['Ada Brook', null, 'Ada Brook']],
    ['said Ada Brook , 52 , left', ['Ada Brook', '52', 'Ada Brook , 52']],
    ['said Ada Brook , D-Mo. , left', ['Ada Brook', 'D-Mo', 'Ada Brook , D-Mo']],
    ['said Ada Brook , mayor', ['Ada Brook', 'mayor', 'Ada Brook , mayor']],
    ['said Ada Brook , nodding', ['Ada Brook', null, 'Ada Brook']],
    ['said Ada Brook , quietly', ['Ada Brook', null, 'Ada Brook']],
    ['said Ada Brook , of Flint', ['Ada Brook', null, 'Ada Brook']],
    ['said Ada Brook , when asked', ['Ada Brook', null, 'Ada Brook']],
    ['said the mayor , Ada Brook', ['the mayor', 'Ada Brook', 'the mayor , Ada Brook']],
    ['said the mayor , Monday', ['the mayor', null, 'the mayor']],
    ['said the rain , Ada Brook', ['the rain', null, 'the rain']],
    ['said Ada Brook , the mayor “of all” left', ['Ada Brook', 'the mayor', 'Ada Brook , the mayor']],
    ['said Ada Brook , the mayor . Then', ['Ada Brook', 'the mayor', 'Ada Brook , the mayor']],
    [
      'said Ada Brook , the St. - Paul mayor ; left',
      ['Ada Brook', 'the St. - Paul mayor', 'Ada Brook , the St. - Paul mayor'],
    ],
    ['said one of them', ['one of them', null, 'one of them']],
    ['said one mayor', ['one mayor', null, 'one mayor']],
    ['said one', ['one', null, 'one']],
    ['said he', ['he', null, 'he']],
    ['said Monday', null],
    ['said in Flint', null],
    ['said was', null],
    ['said of', null],
    ['said Ada Brook of', ['Ada Brook', null, 'Ada Brook']],
    ['said the mayor of Delta', ['the mayor of Delta', null, 'the mayor of Delta']],
    ['said the man with the old hat', ['the man with the old hat', null, 'the man with the old hat']],
    ['said the man under the bridge', ['the man', null, 'the man']],
    ['said Ada under the bridge', ['Ada', null, 'Ada']],
    ['said Ada lives', ['Ada', null, 'Ada']],
    ['said Ada and Tom', ['Ada and Tom', null, 'Ada and Tom']],
    ['said Ada and rain', ['Ada', null, 'Ada']],
    ['said the mayor in Delta', ['the mayor', null, 'the mayor']],
    ['said Ada “Sparky” Brook', ['Ada “Sparky” Brook', null, 'Ada “Sparky” Brook']],
    ['said Ada “Sparky”', ['Ada', null, 'Ada']],
    ['said Ada.', ['Ada', null, 'Ada']],
    ['said Ada - Brook', ['Ada', null, 'Ada']],
    ['said Ada quietly', ['Ada', null, 'Ada']],
    ['said Tom de la Cruz', ['Tom de la Cruz', null, 'Tom de la Cruz']],
    ['said spokeswoman Ada Brook', ['spokeswoman Ada Brook', null, 'spokeswoman Ada Brook']],
    ['said “yes”', null],
    ['said', null],
  ])('%s', (text, expected) => {
    expect(subjectBehind(text)).toEqual(expected);
  });

  it.fails.each([
    ['an apposition without a comma', 'said Ada the mayor', ['Ada', 'the mayor', 'Ada the mayor']],
    [
      'a nickname of three words',
      'said Ada “The Old Dam” Brook',
      ['Ada “The Old Dam” Brook', null, 'Ada “The Old Dam” Brook'],
    ],
  ])('known gap, %s: %s', (_, text, expected) => {
    expect(subjectBehind(text)).toEqual(expected);
  });
});
