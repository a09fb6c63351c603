import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('a quotation after its cue', () => {
  it.each([
    ['Mara Ellison said, “It will hold.”', '“It will hold.” <- Mara Ellison (said)'],
    ['Mara Ellison said “It will hold.”', '“It will hold.” <- Mara Ellison (said)'],
    ['Mara Ellison said: “It will hold.” She left.', '“It will hold.” <- Mara Ellison (said)'],
    ['Mara Ellison said on air on Monday: “It will hold.”', '“It will hold.” <- Mara Ellison (said)'],
    [
      'Mara Ellison told a packed town hall in Delta on Monday, “It will hold.”',
      '“It will hold.” <- Mara Ellison (told)',
    ],
    [
      'Mara Ellison said to the mayor and the council, “It will hold.”',
      '“It will hold.” <- Mara Ellison (said)',
    ],
    [
      'Mara Ellison said with a smile and a wave of one hand at last: “It will hold.”',
      '“It will hold.” <- Mara Ellison (said)',
    ],
    ['Mara Ellison said “it will hold” on paper.', '“it will hold” on paper <- Mara Ellison (said)'],
    [
      'Mara Ellison said “it will hold” in the spring rain.',
      '“it will hold” in the spring rain <- Mara Ellison (said)',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('cue-before-quotation');
  });

  it.each([
    [
      'Mara Ellison called it “cold,” “slow” and “dear.”',
      'it “cold,” “slow” and “dear.” <- Mara Ellison (called)',
    ],
    [
      'Mara Ellison called it “cold,” but Tom Rask said it was not.',
      'it “cold,” <- Mara Ellison (called)',
      'it was not <- Tom Rask (said)',
    ],
  ])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('cue-before-quotation');
  });

  it.fails.each([
    [
      'the venue is not content',
      'Mara Ellison said “it will hold” on Twitter.',
      '“it will hold” <- Mara Ellison (said)',
    ],
    [
      'the day is not content',
      'Mara Ellison said “it will hold” on Monday.',
      '“it will hold” <- Mara Ellison (said)',
    ],
    [
      'the venue is not content',
      'Mara Ellison said “it will hold” in a long statement.',
      '“it will hold” <- Mara Ellison (said)',
    ],
    [
      'the venue is not content',
      'Mara Ellison said “it will hold” during an interview.',
      '“it will hold” <- Mara Ellison (said)',
    ],
    [
      'two reports in a sentence',
      'Mara Ellison said “it will hold” and Tom Rask said it would not.',
      '“it will hold” <- Mara Ellison (said)',
      'it would not <- Tom Rask (said)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a clause after its cue', () => {
  it.each([
    ['Mara Ellison said the dam would hold.', 'the dam would hold <- Mara Ellison (said)'],
    ['Mara Ellison said Monday that the dam would hold.', 'that the dam would hold <- Mara Ellison (said)'],
    [
      'Mara Ellison said last week that the dam would hold.',
      'that the dam would hold <- Mara Ellison (said)',
    ],
    [
      'Mara Ellison said late on Monday that the dam would hold.',
      'that the dam would hold <- Mara Ellison (said)',
    ],
    ['Mara Ellison said publicly that the dam would hold.', 'that the dam would hold <- Mara Ellison (said)'],
    [
      'Mara Ellison said, however, that the dam would hold.',
      'that the dam would hold <- Mara Ellison (said)',
    ],
    [
      'Mara Ellison said on the radio in Delta that the dam would hold.',
      'that the dam would hold <- Mara Ellison (said)',
    ],
    ['Mara Ellison said in Delta he would go.', 'he would go <- Mara Ellison (said)'],
    ['Mara Ellison asked whether the dam would hold.', 'whether the dam would hold <- Mara Ellison (asked)'],
    ['Mara Ellison asked why the dam was old.', 'why the dam was old <- Mara Ellison (asked)'],
    ['Mara Ellison told the voters of Delta he would go.', 'he would go <- Mara Ellison (told)'],
    ['Mara Ellison told Tom Rask to go.', 'to go <- Mara Ellison (told)'],
    ['Mara Ellison told Tom Rask on Monday the dam would hold.', 'the dam would hold <- Mara Ellison (told)'],
    [
      'Mara Ellison said the dam would hold, but then added that it was old.',
      'the dam would hold <- Mara Ellison (said)',
      'that it was old <- Mara Ellison (then added)',
    ],
    [
      'Mara Ellison said the dam would hold and added that it was old.',
      'the dam would hold <- Mara Ellison (said)',
      'that it was old <- Mara Ellison (added)',
    ],
    [
      'Mara Ellison said the dam (built in a year) would hold (more or less).',
      'the dam (built in a year) would hold (more or less) <- Mara Ellison (said)',
    ],
    ['Mara Ellison said the dam would hold!', 'the dam would hold <- Mara Ellison (said)'],
    ['Mara Ellison refused to pay for it.', 'to pay for it <- Mara Ellison (refused)'],
    ['Mara Ellison believes the dam will hold.', 'the dam will hold <- Mara Ellison (believes)'],
    ['Mara Ellison did not say the dam was old.', 'the dam was old <- Mara Ellison (did not say)'],
    [
      'Mara Ellison has repeatedly said the dam is old.',
      'the dam is old <- Mara Ellison (has repeatedly said)',
    ],
    ['Mara Ellison is saying the dam is old.', 'the dam is old <- Mara Ellison (is saying)'],
    ['Mara Ellison wrote that the dam was old.', 'that the dam was old <- Mara Ellison (wrote)'],
    ['Police say the dam is old.', 'the dam is old <- Police (say)'],
    [
      'Mara Ellison, who asked not to be named, said the dam was old.',
      'the dam was old <- Mara Ellison (said)',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('reported-clause');
  });

  it.each([
    ['Mara Ellison said it.'],
    ['Mara Ellison told Tom Rask.'],
    ['Mara Ellison promised the town a dam.', 'the town a dam <- Mara Ellison (promised)'],
    ['Mara Ellison was told the dam was old.'],
    ['It was said that the dam was old.'],
    ['Mara Ellison wanted to say the dam was old.'],
    ['The saying goes that the dam is old.'],
    ['Mara Ellison posted: “The dam is old.”', '“The dam is old.” <- Mara Ellison (posted)'],
    ['The claims the dam is old were false.'],
    ['Mara Ellison charged him ten crowns.'],
  ])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('reported-clause');
  });

  it.fails.each([
    [
      'a clause after a place',
      'Mara Ellison said in Delta the dam would hold.',
      'the dam would hold <- Mara Ellison (said)',
    ],
    [
      'two reports in a sentence',
      'Mara Ellison said the dam would hold; Tom Rask said it was old.',
      'the dam would hold <- Mara Ellison (said)',
      'it was old <- Tom Rask (said)',
    ],
    [
      'a clause of the reporter',
      'Mara Ellison said the dam would hold, and she left.',
      'the dam would hold <- Mara Ellison (said)',
    ],
    [
      'a plural at the head of the sentence',
      'Critics say the dam is old.',
      'the dam is old <- Critics (say)',
    ],
    [
      'a clause without "that" after a verb that may have an object',
      'Mara Ellison wrote the dam was old.',
      'the dam was old <- Mara Ellison (wrote)',
    ],
    [
      'a verb that looks like a noun',
      'Mara Ellison claims the dam is old.',
      'the dam is old <- Mara Ellison (claims)',
    ],
    ['there is no content', 'Mara Ellison asked not to be named.'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('the object of a cue', () => {
  it.each([
    ['Mara Ellison criticised the old dam.', 'the old dam <- Mara Ellison (criticised)'],
    ['Mara Ellison dismissed the report as a joke.', 'the report as a joke <- Mara Ellison (dismissed)'],
    ['Mara Ellison lashed out at the council.', 'the council <- Mara Ellison (lashed out at)'],
    ['Mara Ellison pointed to the old dam.', 'the old dam <- Mara Ellison (pointed to)'],
    ['Mara Ellison complained about the old dam.', 'the old dam <- Mara Ellison (complained about)'],
    ['Mara Ellison compared the dam to a sieve.', 'the dam to a sieve <- Mara Ellison (compared)'],
    ['Mara Ellison rejected calls to go.', 'calls to go <- Mara Ellison (rejected)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('object-of-cue');
  });

  it.each([['Mara Ellison mentioned it.'], ['Mara Ellison blamed rain.']])(
    'does not match: %s',
    (text, ...expected) => {
      expect(reading(text)).toEqual(expected);
      expect(rules(text)).not.toContain('object-of-cue');
    },
  );

  it.fails.each([
    [
      'the place is not content',
      'Mara Ellison praised Tom Rask in Delta.',
      'Tom Rask <- Mara Ellison (praised)',
    ],
    ['things do not speak', 'The dam hammered the town.'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a reporting participle', () => {
  it.each([
    ['Mara Ellison left, saying the dam was old.', 'the dam was old <- Mara Ellison (saying)'],
    ['Mara Ellison left after saying the dam was old.', 'the dam was old <- Mara Ellison (saying)'],
    ['Mara Ellison spoke, warning of another flood.', 'another flood <- Mara Ellison (warning of)'],
    ['Mara Ellison came by, calling the dam “a disgrace”.', 'the dam “a disgrace” <- Mara Ellison (calling)'],
    [
      'Mara Ellison said the dam was old, adding that it leaked.',
      'the dam was old <- Mara Ellison (said)',
      'that it leaked <- Mara Ellison (adding)',
    ],
    [
      '“It leaks,” Mara Ellison said, adding that it was old.',
      '“It leaks,” <- Mara Ellison (said)',
      'that it was old <- Mara Ellison (adding)',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('participle-cue');
  });

  it.each([['Mara Ellison left saying the dam was old.']])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('participle-cue');
  });

  it.fails.each([
    [
      'the speaker comes last',
      'Saying the dam was old, Mara Ellison left.',
      'the dam was old <- Mara Ellison (Saying)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
