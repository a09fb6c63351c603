import { describe, expect, it } from 'vitest';
import { subjectInFront } from './units-of.js';

describe('the subject before a cue, word by word', () => {
  it.each([
    ['Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['Ada Brook , the mayor , said', ['Ada Brook', 'the mayor', 'Ada Brook , the mayor ,']],
    ['Ada Brook ( D-Mo. ) said', ['Ada Brook', 'D-Mo .', 'Ada Brook ( D-Mo . )']],
    [
      'Ada Brook , 22 , of Flint , Mich. , said',
      ['Ada Brook', '22 , of Flint , Mich.', 'Ada Brook , 22 , of Flint , Mich. ,'],
    ],
    ['Ada Brook , of Flint , said', ['Ada Brook', 'of Flint', 'Ada Brook , of Flint ,']],
    [
      'Ada Brook , a nurse , of Flint , said',
      ['Ada Brook', 'a nurse , of Flint', 'Ada Brook , a nurse , of Flint ,'],
    ],
    [', said', null],
    ['Ada Brook — said', null],
    ['Ada Brook ; said', null],
    ['Ada Brook has also said', ['Ada Brook', null, 'Ada Brook']],
    ['Ada Brook on Monday said', ['Ada Brook', null, 'Ada Brook']],
    ['Ada Brook Monday said', ['Ada Brook', null, 'Ada Brook']],
    ['Monday Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['Ada Brook last week said', ['Ada Brook', null, 'Ada Brook']],
    ['Ada Brook-Lane said', ['Ada Brook-Lane', null, 'Ada Brook-Lane']],
    ['rain - Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['the old Ada and Tom Brook said', ['the old Ada and Tom Brook', null, 'the old Ada and Tom Brook']],
    ['rain and Tom Brook said', ['Tom Brook', null, 'Tom Brook']],
    ['the aide to Ada said', ['the aide to Ada', null, 'the aide to Ada']],
    ['the aide to the mayor said', ['the aide to the mayor', null, 'the aide to the mayor']],
    ['that Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['Then That Brook said', ['That Brook', null, 'That Brook']],
    ['the man who runs it said', ['the man', 'who runs it', 'the man who runs it']],
    ['Ada Brook , who runs it , said', ['Ada Brook', 'who runs it', 'Ada Brook , who runs it ,']],
    ['Ada Brook who said', ['who', null, 'who']],
    [', who said', ['who', null, 'who']],
    ['who said', ['who', null, 'who']],
    ['he told the mayor said', ['the mayor', null, 'the mayor']],
    ['one of them said', ['one of them', null, 'one of them']],
    ['of it the mayor said', ['the mayor', null, 'the mayor']],
    ['in the rain Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['in May Ada Brook said', ['Ada Brook', null, 'Ada Brook']],
    ['in the said', null],
    ['But Ada said', ['Ada', null, 'Ada']],
    ['But said', null],
    ['“Dam” Ada said', ['Ada', null, 'Ada']],
    ['It was “very old” Ada said', ['Ada', null, 'Ada']],
    ['the “Dam of Old Days” Ada said', ['Ada', null, 'Ada']],
    ['the notes said', ['the notes', null, 'the notes']],
    ['the mayor , they say , said', ['the mayor', 'they say', 'the mayor , they say ,']],
  ])('%s', (text, expected) => {
    expect(subjectInFront(text)).toEqual(expected);
  });

  it.fails.each([
    ['a time behind the subject', 'Ada Brook each week said', ['Ada Brook', null, 'Ada Brook']],
  ])('known gap, %s: %s', (_, text, expected) => {
    expect(subjectInFront(text)).toEqual(expected);
  });
});
