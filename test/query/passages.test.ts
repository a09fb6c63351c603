import { describe, expect, it } from 'vitest';
import type { Sought } from '../../src/query/language/matching.js';
import { findPassages } from '../../src/query/passages.js';
import { fc } from '../properties.js';
import { made } from './made.js';

const sought = (forms: string[], phrases: string[][] = []): Sought => ({
  wordOf: (form) => forms.find((one) => one === form),
  phrases,
});

describe('passages', () => {
  it('show the matching paragraph, with offsets in code points of the file', () => {
    const analysis = made('a', { paragraphs: ['🚢🚢 first.', 'Here 🚢 the harbour closed.'] });
    const [passage] = findPassages(analysis, sought(['harbour']));
    const file = [...'🚢🚢 first.\n\nHere 🚢 the harbour closed.'];
    expect(passage?.text).toBe('Here 🚢 the harbour closed.');
    expect(file.slice(passage?.start, passage?.end).join('')).toBe(passage?.text);
    const [start, end] = passage?.matches[0] ?? [];
    expect(file.slice(start, end).join('')).toBe('harbour');
  });

  it('name the quotation and the speaker of a match', () => {
    const analysis = made('a', {
      paragraphs: ['"The harbour is shut," said Joss Amberly.', 'The harbour lies east.'],
      quotes: [{ text: '"The harbour is shut,"', speaker: { name: 'Joss Amberly' } }],
    });
    const [inside, outside] = findPassages(analysis, sought(['harbour']));
    expect(inside?.quotation).toEqual({ id: 'a#q1', speaker: 'Joss Amberly' });
    expect(outside?.quotation).toBeNull();
  });

  it('cut whole sentences from a long paragraph, those with the most query words', () => {
    const filler = 'Nothing of note was said about the harbour that day by anyone in town. ';
    const text = `${filler.repeat(6)}The pilots met at the harbour to vote on the strike. ${filler.repeat(6)}`;
    const [passage] = findPassages(
      made('a', { paragraphs: [text.trim()] }),
      sought(['harbour', 'strike', 'pilot']),
    );
    expect(passage?.text).toContain('The pilots met at the harbour to vote on the strike.');
    expect(passage?.text.length).toBeLessThanOrEqual(300);
    expect(passage?.text).toMatch(/^(?:Nothing|The pilots)/u);
  });

  it('cut a very long sentence at white space around its matches', () => {
    const text = `${'word '.repeat(200)}harbour ${'word '.repeat(200)}`.trim();
    const [passage] = findPassages(made('a', { paragraphs: [text] }), sought(['harbour']));
    expect(passage?.text).toMatch(/^word(?: word)* harbour(?: word)+$/u);
    expect(passage?.text.length).toBeLessThanOrEqual(301);
  });

  it('are at most three, in text order', () => {
    const paragraphs = [
      'one harbour',
      'harbour strike',
      'two harbour',
      'three harbour',
      'harbour strike again',
    ];
    const texts = findPassages(made('a', { paragraphs }), sought(['harbour', 'strike'])).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['one harbour', 'harbour strike', 'harbour strike again']);
  });

  it('mark a phrase as one match', () => {
    const analysis = made('a', { paragraphs: ['They were “nearly\ndone” and done.'] });
    const [passage] = findPassages(analysis, sought([], [['nearly', 'done']]));
    expect(passage?.matches).toEqual([[11, 22]]);
  });

  it('show the title only if the text does not match', () => {
    const evidence = { title: { from: 'text' as const, rule: 'made', start: 0, end: 12, confidence: 1 } };
    const analysis = made('a', { title: 'Harbour news', evidence, paragraphs: ['Nothing here.'] });
    expect(findPassages(analysis, sought(['harbour']))).toMatchObject([
      { start: 0, end: 12, matches: [[0, 7]] },
    ]);
    expect(findPassages(made('b', { title: 'Harbour news' }), sought(['harbour']))).toEqual([]);
  });

  it('keep their offsets inside the file for any text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'harbour', '. ', ' ', '🚢', '"', '\n', 'B'))
      .map((some) => some.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const file = [...paragraphs.join('\n\n')];
        for (const passage of findPassages(made('a', { paragraphs }), sought(['harbour']))) {
          expect(file.slice(passage.start, passage.end).join('')).toBe(passage.text);
          for (const [start, end] of passage.matches) {
            expect(file.slice(start, end).join('').toLowerCase()).toContain('harbour');
            expect(start >= passage.start && end <= passage.end).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the speakers of a passage', () => {
  it('are all whose words it holds', () => {
    const analysis = made('a', {
      paragraphs: ['"The tide will turn," said Ann. "It will not," said Ben.'],
      quotes: [
        { text: '"The tide will turn,"', speaker: { name: 'Ann' } },
        { text: '"It will not,"', speaker: { name: 'Ben' } },
      ],
    });
    const [passage] = findPassages(analysis, sought(['tide']));
    expect(passage?.quotation?.speaker).toBe('Ann');
    expect(passage?.speakers).toEqual(['Ann', 'Ben']);
  });
});
