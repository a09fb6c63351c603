import { describe, expect, it } from 'vitest';
import { nounClass, wordClass } from '../../../../src/extract/quotations/learned/features/word-class.js';

const classOf = (text: string): string => wordClass(text, text.toLowerCase());

describe('the class of a word', () => {
  it.each([
    ['she', 'subject'],
    ['She', 'subject'],
    ['their', 'owner'],
    ['were', 'be'],
    ["won't", 'modal'],
    ['among', 'preposition'],
    ['whereas', 'but'],
    ['meanwhile', 'adverb'],
    ['12', 'number'],
    ['£4m', 'number'],
    ['Monday', 'time'],
    ['april', 'time'],
    ['Delta', 'name'],
    ['said', 'cue-past'],
    ['says', 'cue-present'],
    ['saying', 'cue-participle'],
    ['quickly', 'ly'],
    ['raining', 'ing'],
    ['painted', 'ed'],
    ['payments', 'noun'],
    ['baker', 'agent'],
    ['coastal', 'adjective'],
    ['boats', 'plural'],
    ['glass', 'other'],
    ['bus', 'other'],
    ['harbour', 'other'],
  ])('%s: %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });
});

describe('what a noun says of who may be meant', () => {
  it.each([
    ['Mary', 'given'],
    ['mary', ''],
    ['spokesman', 'person'],
    ['Spokesman', 'Person'],
    ['residents', 'group'],
    ['spokesmans', 'group'],
    ['ministry', 'body'],
    ['Ministry', 'Body'],
    ['Ltd', 'Body'],
    ['ltd', ''],
    ['mr', 'title'],
    ['Mr', 'Title'],
    ["boat's", 'possessive'],
    ['boats’', 'possessive'],
    ['Delta', 'capital'],
    ['boat', ''],
  ])('%s: %s', (text, expected) => {
    expect(nounClass(text)).toBe(expected);
  });
});
