import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sought } from '../../src/query/language/matching.js';
import { findPassages } from '../../src/query/passages.js';
import { made } from './made.js';

const sought = (forms: string[], phrases: string[][] = []): Sought => ({
  wordOf: (form) => forms.find((one) => one === form),
  phrases,
});

describe('passages', () => {
  it('gives the paragraph that matches, with places in code points of the file', () => {
    const analysis = made('a', { paragraphs: ['🚢🚢 first.', 'Here 🚢 the harbour closed.'] });
    const [passage] = findPassages(analysis, sought(['harbour']));
    const file = [...'🚢🚢 first.\n\nHere 🚢 the harbour closed.'];
    expect(passage?.text).toBe('Here 🚢 the harbour closed.');
    expect(file.slice(passage?.start, passage?.end).join('')).toBe(passage?.text);
    const [start, end] = passage?.matches[0] ?? [];
    expect(file.slice(start, end).join('')).toBe('harbour');
  });

  it('names the quotation and the speaker a match stands in', () => {
    const analysis = made('a', {
      paragraphs: ['"The harbour is shut," said Joss Amberly.', 'The harbour lies east.'],
      quotes: [{ text: '"The harbour is shut,"', speaker: { name: 'Joss Amberly' } }],
    });
    const [inside, outside] = findPassages(analysis, sought(['harbour']));
    expect(inside?.quotation).toEqual({ id: 'a#q1', speaker: 'Joss Amberly' });
    expect(outside?.quotation).toBeNull();
  });

  it('cuts whole sentences out of a long paragraph, the ones with most of the words', () => {
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

  it('cuts a single endless sentence at white space around its matches', () => {
    const text = `${'word '.repeat(200)}harbour ${'word '.repeat(200)}`.trim();
    const [passage] = findPassages(made('a', { paragraphs: [text] }), sought(['harbour']));
    expect(passage?.text).toMatch(/^word(?: word)* harbour(?: word)+$/u);
    expect(passage?.text.length).toBeLessThanOrEqual(301);
  });

  it('gives at most three, in the order of the text', () => {
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

  it('marks a phrase as one match', () => {
    const analysis = made('a', { paragraphs: ['They were “nearly\ndone” and done.'] });
    const [passage] = findPassages(analysis, sought([], [['nearly', 'done']]));
    expect(passage?.matches).toEqual([[11, 22]]);
  });

  it('shows the title only where the text below has nothing', () => {
    const evidence = { title: { from: 'text' as const, rule: 'made', start: 0, end: 12, confidence: 1 } };
    const analysis = made('a', { title: 'Harbour news', evidence, paragraphs: ['Nothing here.'] });
    expect(findPassages(analysis, sought(['harbour']))).toMatchObject([
      { start: 0, end: 12, matches: [[0, 7]] },
    ]);
    expect(findPassages(made('b', { title: 'Harbour news' }), sought(['harbour']))).toEqual([]);
  });

  it('keeps its places within the file for any text', () => {
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

describe('who speaks in a passage', () => {
  it('is everyone whose words stand in it', () => {
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
