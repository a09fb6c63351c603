/** A wording compared with a text: likeness, difference, and changes of sense. */
import { describe, expect, it } from 'vitest';
import { compareWording, wordingOf } from '../../../src/query/like/compare.js';
import { fc } from '../../properties.js';

/** Long words weigh more. */
const weight = (word: string): number => word.length;

const compare = (wording: string, text: string) => compareWording(wordingOf(wording), text, weight);

/** As wdiff writes it. */
const inMarks = (wording: string, text: string): string | undefined => {
  const found = compare(wording, text);
  const marks = { same: ['', ''], added: ['{+', '+}'], missing: ['[-', '-]'] } as const;
  return found?.difference.map(({ kind, text }) => marks[kind].join(text)).join(' ');
};

describe('a wording that the text has in a row', () => {
  it.each([
    ['the ferry will sail', '“The ferry will sail on Monday,”'],
    ['THE FERRY, will sail!', 'She thinks the ferry will sail'],
    ['we don’t need pilots', "Here we don't need pilots."],
    ['co-operation is vital', 'Our cooperation is vital'],
    ['cooperation is vital', 'Our co-operation is vital'],
    ['café owners object', 'The cafe owners object'],
    ['the toll is 1,000 crowns', 'The toll is 1000 crowns'],
  ])('%s: %s', (wording, text) => {
    expect(compare(wording, text)).toMatchObject({ likeness: 1, verbatim: true });
  });

  it('is split into what is before, the words and what is after', () => {
    expect(compare('ferry will sail', '“The ferry will sail, on Monday.”')).toEqual({
      likeness: 1,
      verbatim: true,
      difference: [{ kind: 'same', text: 'ferry will sail' }],
      before: '“The ',
      after: ', on Monday.”',
      changes: [],
    });
  });
});

describe('a wording that the text has in other words', () => {
  it.each([
    ['the old ferry will sail', 'The ferry will sail', 'The [-old-] ferry will sail'],
    ['the ferry will sail', 'The old ferry will sail', 'The {+old+} ferry will sail'],
    ['the harbour was dredged', 'The harbour is dredged', 'The harbour [-was-] {+is+} dredged'],
    ['harbour pilots strike today', 'When harbour pilots strike', 'harbour pilots strike [-today-]'],
    ['today harbour pilots strike', 'When harbour pilots strike', '[-today-] harbour pilots strike'],
    ['pilots strike', 'pilots and their crews strike', null],
    ['ferry ferry sail', 'ferry sail', '[-ferry-] ferry sail'],
  ])('%s: %s', (wording, text, marks) => {
    const found = compare(wording, text);
    if (marks !== null) expect(inMarks(wording, text)).toBe(marks);
    expect(found?.verbatim ?? false).toBe(false);
    expect(found?.likeness ?? 0).toBeLessThan(1);
  });

  it('is compared with the nearest stretch, not with the first words that match', () => {
    expect(compare('the ferry sails', 'The board met and the ferry sails at noon')).toMatchObject({
      likeness: 1,
      before: 'The board met and ',
    });
  });

  it('has the share that its definition says', () => {
    // Shared: bridges (7) and close (5). In the wording alone: must (4). In the quotation alone: will (4).
    expect(compare('bridges must close', 'bridges close')?.likeness).toBe(0.75);
    expect(compare('bridges close', 'bridges will close')?.likeness).toBe(0.857);
    expect(compare('bridges must close', 'bridges will close')?.likeness).toBe(0.667);
  });

  it.each([
    ['pilots will strike', 'The weather was fine'],
    ['sail will ferry the', 'Nothing else'],
    ['the harbour', ''],
  ])('is not found if too little is shared: %s', (wording, text) => {
    expect(compare(wording, text)).toBeNull();
  });
});

describe('words that may change the sense', () => {
  it.each([
    ['we will sign the treaty', 'We will not sign the treaty', ['negation']],
    ['we will not sign the treaty', 'We will sign the treaty', ['negation']],
    ["we don't support the treaty", 'We support the treaty', ['negation']],
    ['we support the treaty', 'It is not true that we support the treaty', ['negation']],
    ['we support the treaty', 'It is not widely known today that we support the treaty', []],
    ['support the treaty', 'We do not support the treaty', ['negation']],
    ['the talks might resume tomorrow', 'The talks resume tomorrow', ['hedge']],
    ['the talks resume tomorrow', 'Perhaps the talks never resume tomorrow', ['negation', 'hedge']],
    ['the treaty will be signed today', 'The treaty will be changed, not today', ['negation']],
    ['all say the treaty will be signed', 'All say the treaty will not be changed', ['negation']],
    ['all say the treaty will be', 'All say the treaty will be changed, not dropped', []],
    ['we do not support the treaty', "We don't support the treaty", []],
    ['the talks may resume tomorrow', 'The talks might resume tomorrow', []],
    ['support the treaty', 'They did not come. We support the treaty', []],
    ['we will sign the treaty', 'We will sign the old treaty', []],
    ['we note the treaty', 'We know the treaty', []],
  ])('%s: %s', (wording, text, changes) => {
    expect(compare(wording, text)?.changes).toEqual(changes);
  });
});

describe('any two texts', () => {
  const text = fc
    .array(fc.constantFrom('ferry', 'not', 'the', 'harbour', 'co-pilot', 'copilot', 'sails', 'may', 'a'), {
      minLength: 1,
      maxLength: 14,
    })
    .map((words) => words.join(' '));

  it('a text is like itself with 1, and nothing differs', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(compare(one, one)).toMatchObject({ likeness: 1, verbatim: true, changes: [] });
      }),
    );
  });

  it('are as like read backwards, at most 1, and 1 only word for word', () => {
    const backwards = (words: string): string => words.split(' ').reverse().join(' ');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = compare(a, b);
        const turned = compare(backwards(a), backwards(b));
        expect(turned?.likeness).toBe(found?.likeness);
        expect(found?.likeness ?? 0).toBeLessThanOrEqual(1);
        expect(found?.likeness === 1).toBe(found?.verbatim ?? false);
      }),
    );
  });

  it('have a difference from which both can be read', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = compare(a, b);
        if (!found) return;
        const of = (...kinds: string[]): string =>
          found.difference.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join(' ');
        const flat = (words: string): string => words.replaceAll(/[ -]/gu, '');
        expect(flat(of('same', 'missing'))).toBe(flat(a));
        expect(flat(`${found.before}${of('same', 'added')}${found.after}`)).toBe(flat(b));
      }),
    );
  });
});
