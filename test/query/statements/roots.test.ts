/** Which words are taken for the ones that they are derived from. */
import { describe, expect, it } from 'vitest';
import { Texts } from '../../../src/query/statements/content.js';
import { placeFor } from '../../../src/query/statements/roots.js';

const stemsOf = (read: readonly string[], asked: string): string[] => {
  const texts = new Texts();
  const last = [...read, asked].map((text) => texts.read(text, 'en')).at(-1) ?? 0;
  texts.weigh();
  return texts.words(last).map(({ exact }) => exact);
};

describe('placeFor', () => {
  it.each([
    ['russians', 'russia'],
    ['israelis', 'israel'],
    ['iranians', 'iran'],
    ['iraqis', 'iraq'],
    ['germans', 'germany'],
  ])('takes %s for %s', (people, place) => {
    expect(placeFor(people)).toBe(place);
  });

  it.each(['russian', 'australias', 'arabs', 'indies'])('leaves %s alone', (word) => {
    expect(placeFor(word)).toBe(word);
  });
});

describe('Texts', () => {
  it('reads an agent as the act, where texts have both', () => {
    expect(stemsOf(['they hack it'], 'the hackers')).toEqual(['hack']);
    expect(stemsOf(['they read it'], 'the hackers')).toEqual(['hacker']);
  });

  it('leaves names alone', () => {
    expect(stemsOf(['a park of sand'], 'Parker met Sander')).toEqual(['parker', 'met', 'sander']);
  });

  it('weighs both together', () => {
    const texts = new Texts();
    for (const text of ['they hack', 'the hackers', 'the lanterns']) texts.read(text, 'en');
    texts.weigh();
    const [[hack], [lantern]] = [texts.words(1), texts.words(2)];
    expect(hack?.weight).toBeLessThan(lantern?.weight ?? 0);
    expect(texts.words(0)).toEqual(texts.words(1));
  });
});
