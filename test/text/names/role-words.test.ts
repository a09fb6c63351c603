import { describe, expect, it } from 'vitest';
import { roleForms, roleKey } from '../../../src/text/names/role-words.js';

describe('the key of a role', () => {
  it.each([
    ['Sen.', 'Senator'],
    ['the Senator', 'senator'],
    ['Gov.', 'governor'],
    ['Lt. Gov.', 'Lieutenant Governor'],
    ['Arvenian Rep.', 'Arvenian representative'],
    ['Maj. Gen.', 'major general'],
    ['Atty. Gen.', 'Attorney General'],
    ['U.S. Sen.', 'US senator'],
    ['CEO', 'chief executive officer'],
    ['PM', 'Prime Minister'],
    ['Prof.', 'professor'],
  ])('is one for %s and %s', (short, long) => {
    expect(roleKey(short)).toBe(roleKey(long));
  });

  it.each([
    ['Sen.', 'senior'],
    ['Rep.', 'reporter'],
    ['Republican', 'representative'],
    ['Gen.', 'gene researcher'],
    ['Gov.', 'government official'],
    ['state senator', 'senator'],
    ['Senators', 'senator'],
  ])('differs for %s and %s', (one, other) => {
    expect(roleKey(one)).not.toBe(roleKey(other));
  });
});

describe('the forms of a role', () => {
  it('are as it is written, written out and abbreviated', () => {
    expect(roleForms(['state', 'senator'])).toEqual([
      ['state', 'senator'],
      ['state', 'sen'],
    ]);
    expect(roleForms(['vp'])).toEqual([['vp'], ['vice', 'president']]);
    expect(roleForms(['clerk'])).toEqual([['clerk']]);
  });
});
