/** The small decisions about the words of a sentence, each by itself. */
import { describe, expect, it } from 'vitest';
import { bareWord, withoutPossessive } from '../../../src/extract/quotations/bare-word.js';
import { isCircumstance } from '../../../src/extract/quotations/circumstances.js';
import { cueForm } from '../../../src/extract/quotations/cue-forms.js';
import { isFiniteVerb } from '../../../src/extract/quotations/finite-verb.js';
import { type Unit, unitsOf } from '../../../src/extract/quotations/stream.js';
import { behindPlaceLine } from '../../../src/extract/quotations/subjects/place-line.js';
import { relativeClauseBefore } from '../../../src/extract/quotations/subjects/relative-clause.js';
import { verbGroupStart } from '../../../src/extract/quotations/subjects/subject-before.js';
import { subjectOfCue } from '../../../src/extract/quotations/subjects/subject-of-cue.js';

const units = (text: string): Unit[] => unitsOf(text, { start: 0, end: text.length });

/** The words from a place on, joined. */
const rest = (all: readonly Unit[], from: number): string =>
  all
    .slice(from)
    .map(({ text }) => text)
    .join(' ');

describe('a word without its possessive ending and full stop', () => {
  it.each([
    ["Holt's", 'holt'],
    ['Holt\u2019s', 'holt'],
    ["ministers'", 'ministers'],
    ['ministers\u2019', 'ministers'],
    ['Mr.', 'mr'],
    ['bus', 'bus'],
    ['is', 'is'],
    ['Holt\u2018s', 'holt\u2018s'],
    ['Holt\u201As', 'holt\u201As'],
  ])('%s', (word, bare) => {
    expect(bareWord(word)).toBe(bare);
  });

  it('keeps its capitals if only the ending is cut', () => {
    expect(withoutPossessive("Holt's")).toBe('Holt');
  });
});

describe('the forms of a cue', () => {
  it.each([
    ['noting', 'note', 'participle'],
    ['notes', 'note', 'present'],
    ['noted', 'note', 'past'],
    ['note', 'note', 'base'],
    ['replies', 'reply', 'present'],
    ['replied', 'reply', 'past'],
    ['replying', 'reply', 'participle'],
    ['stresses', 'stress', 'present'],
    ['claims', 'claim', 'present'],
    ['said', 'say', 'past'],
  ])('%s', (form, lemma, tense) => {
    expect(cueForm(form)).toMatchObject({ lemma, tense });
  });

  it.each(['notting', 'replys', 'sayed', 'ting'])('%s is not a form', (word) => {
    expect(cueForm(word)).toBeUndefined();
  });
});

describe('words that only name an occasion', () => {
  it.each([
    ['In a statement', true],
    ['At the meeting of the old town', true],
    ['Asked whether it leaks and is old', true],
    ['in a statement, according to the town', true],
    ['In a statement, the town leaks', false],
    ['In a statement the town is old', false],
    ['In a \u201Cstatement\u201D of the meeting', false],
    ['In the old town', false],
    ['The old statement', false],
    ['\u201CStatement\u201D in a meeting', false],
    ['In a statement on the old and grey and wide and wet dam', true],
    ['In a statement on the old and grey and wide and wet dam wall', true],
    ['In a statement on the old and grey and wide and wet dam wall there', false],
  ])('%s: %s', (text, expected) => {
    const all = units(text);
    expect(isCircumstance(all, 0, all.length)).toBe(expected);
  });
});

describe('a place line', () => {
  it.each([
    ['DELTA \u2014 It leaks', 'It leaks'],
    ['DELTA, May 4 (Reuters) \u2014 It leaks', 'It leaks'],
    ['DELTA \u2014 \u2014 It leaks', 'It leaks'],
    ['DELTA and OLD DELTA \u2014 It leaks', 'It leaks'],
    ['(Delta Press) \u2014 It leaks', 'It leaks'],
    ['DELTA, 4 may \u2014 It leaks', 'It leaks'],
    ['DELTA, monday \u2014 It leaks', 'It leaks'],
    ['DELTA (the old press) \u2014 It leaks', 'It leaks'],
    // None of these opens with a place.
    ['DELTA the old press \u2014 It leaks', null],
    ['DELTA (the old) press \u2014 It leaks', null],
    ['Delta \u2014 It leaks', null],
    ['DEltA \u2014 It leaks', null],
    ['AP \u2014 It leaks', null],
    ['DELTA\u2014It leaks', null],
    ['\u2014 It leaks', null],
    ['DELTA \u2014', null],
    ['DELTA : X \u2014 It leaks', null],
    ['DELTA A B C D E F G H I J K L M N O P Q R \u2014 It', 'It'],
    ['DELTA A B C D E F G H I J K L M N O P Q R S \u2014 It', null],
  ])('%s', (text, after) => {
    const all = units(text);
    const to = behindPlaceLine(all);
    expect(to === 0 ? null : rest(all, to)).toBe(after);
  });
});

describe('a relative clause before the last word', () => {
  it.each([
    ['The firm that owns it said', 'that owns it said'],
    ['The firm which owns it said', 'which owns it said'],
    ['The man whose boat sank said', 'whose boat sank said'],
    ['Those who left said', 'who left said'],
    ['The people who left said', 'who left said'],
    ['One who left said', 'who left said'],
    ['Ellison who left said', 'who left said'],
    ['The man who asked not to leave said', 'who asked not to leave said'],
    ['The man who spoke on condition of anonymity said', 'who spoke on condition of anonymity said'],
    ['The claim that grew said', 'that grew said'],
    // The pronoun is not that of a clause, or the clause is another's.
    ['The firm that the town owns said', null],
    ['The firm that she owns said', null],
    ['The firm that Holt owns said', null],
    ['The man who, in May, left said', null],
    ['The man who \u201Cleft\u201D said', null],
    ['He that left said', null],
    ['The that left said', null],
    ['Of that left said', null],
    ['After that left said', null],
    ['During that fall said', null],
    ['Holt said that grew said', null],
    ['The man who said it leaks left', null],
    ['A dam that said', null],
    ['that left said', null],
  ])('%s', (text, clause) => {
    const all = units(text);
    const at = relativeClauseBefore(all, all.length - 1);
    expect(at === null ? null : rest(all, at)).toBe(clause);
  });

  it.each([
    ['w '.repeat(18), true],
    ['w '.repeat(19), false],
  ])('is at most twenty words long: %s', (words, found) => {
    const all = units(`Men who ${words}said`);
    expect(relativeClauseBefore(all, all.length - 1) !== null).toBe(found);
  });
});

describe('whether a cue is a finite verb', () => {
  it.each([
    ['They *say it', true],
    ['Critics did *say it', true],
    ['The critics *say it', true],
    ['The people *say it', true],
    ['Some *say it', true],
    ['The boss *say it', false],
    ['The mayor *say it', false],
    ['They came to *say it', false],
    ['\u201COld\u201D *say it', false],
    ['They do not *say it', true],
    ['The *say is his', false],
    ['His *claims grew', false],
    ['The *claims grew', false],
    ['Holt *claims it', true],
    ['Holt *claims of it', false],
    ['Holt, who *asked not to go', false],
    ['Those who *asked for rain', false],
    ['Those who *asked to go', false],
    ['Those who *asked whether it leaks', true],
    ['Holt *asked for rain', true],
    ['Holt was *told it', false],
    ['Holt has *told it', true],
    ['Holt is *telling it', true],
    ['Holt *telling it', false],
    ['Holt *tells it', true],
  ])('%s: %s', (text, finite) => {
    const all = units(text.replace('*', ''));
    const verb = units(text.slice(0, text.indexOf('*'))).length;
    const form = cueForm(all[verb]?.lower ?? '');
    expect(form && isFiniteVerb(all, verb, verbGroupStart(all, verb), form)).toBe(finite);
  });
});

describe('the side of a cue on which its subject is', () => {
  it.each([
    ['\u201CIt leaks,\u201D *said Ida Holt', 'cue-first: Ida Holt'],
    ['\u201CIt leaks\u201D, *said Ida Holt', 'cue-first: Ida Holt'],
    ['\u201CIt leaks,\u201D *said she', 'cue-first: she'],
    ['\u201CIt leaks,\u201D Ida Holt *said', 'subject-first: Ida Holt'],
    ['It leaks, *said Ida Holt', 'cue-first: Ida Holt'],
    ['It leaks, *said Ida Holt on Monday', 'cue-first: Ida Holt'],
    ['The town, old, *said Ida Holt left', 'subject-first: The town'],
    ['The host of \u201COld Delta,\u201D *said Ida Holt', 'cue-first: Ida Holt'],
    ['The town \u201COld Delta\u201D *said Ida Holt left', 'none'],
    ['The town \u201Cthat is so very old\u201D *said Ida Holt left', 'cue-first: Ida Holt'],
    ['The town, \u201Cold,\u201D *said Ida Holt left', 'cue-first: Ida Holt'],
    ['Ida Holt has *said it', 'subject-first: Ida Holt'],
    ['Ida Holt *said it', 'subject-first: Ida Holt'],
    ['It leaks, *told Ida Holt', 'none'],
    ['*said Ida Holt', 'none'],
    ['It leaks, *said she', 'none'],
    ['It leaks, *said Ida Holt that', 'none'],
  ])('%s', (text, expected) => {
    const all = units(text.replace('*', ''));
    const verb = units(text.slice(0, text.indexOf('*'))).length;
    const form = cueForm(all[verb]?.lower ?? '');
    const read = form && subjectOfCue(all, { from: verbGroupStart(all, verb), to: verb + 1 }, verb, form);
    const { core } = read?.subject ?? {};
    const words = core && rest(all.slice(0, core.to), core.from);
    expect(words === undefined ? 'none' : `${read?.order}: ${words}`).toBe(expected);
  });
});
