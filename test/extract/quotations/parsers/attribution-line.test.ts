import { describe, expect, it } from 'vitest';
import { read, reading } from '../article-of.js';

describe('a quotation followed by a dash and its speaker', () => {
  it.each([
    ['ends the text', '“The herring come back when they please.” — Marta Quill', 'Marta Quill'],
    ['ends its line', '“The herring come back when they please.” – Marta Quill\nHe left.', 'Marta Quill'],
    ['has a role', '“It will not be rebuilt.” ― Ada Brook, engineer of Port Ellery', 'Ada Brook'],
    ['has a title', '“It will not be rebuilt.” - Capt. Ada Brook.', 'Ada Brook'],
    ['has a bracket', '"We will not sell the quay" - Owen Holt (left)\nThe quay is long.', 'Owen Holt'],
    ['is on the next line', '“The gate stays shut at night.”\n— Ida Lind, harbour master', 'Ida Lind'],
    ['follows two quotations', '“It stays.” “It stays shut.” — Ida Lind', 'Ida Lind'],
  ])('%s', (_, text, who) => {
    expect(read(text).map((one) => [one.rule, one.who])).toEqual([['attribution-line', who]]);
  });

  it.each([
    ['a clause after the dash', '“We will not sell the quay” — Marta Quill was furious.'],
    ['an addition to the name', '“We will not sell it at all” — Quill’s words — moved nobody.'],
    ['a sentence after the dash', '“We will not sell it.” — The council met on Monday and left.'],
    ['a term in mid-sentence', 'It failed as the “grand bargain” — Utopia, mostly.'],
  ])('does not match %s', (_, text) => {
    expect(read(text).map(({ rule }) => rule)).not.toContain('attribution-line');
  });

  it('yields to the cue of the sentence', () => {
    expect(reading('“We will not sell it at all,” Ada Brook said — Owen Holt, the mayor, left.')).toEqual([
      '“We will not sell it at all,” <- Ada Brook (said)',
    ]);
  });
});

describe('a carried-over speaker', () => {
  it('keeps the place of their last mention', () => {
    const found = read('“It will hold,” Ada Brook said. She left.\n“Nobody asked me.”');
    expect(found.map(({ who, mention }) => [who, mention])).toEqual([
      ['Ada Brook', 'Ada Brook'],
      ['Ada Brook', 'Ada Brook'],
    ]);
  });
});
