import { describe, expect, it } from 'vitest';
import { stem } from '../../src/query/stem.js';

describe('stem', () => {
  it.each([
    ['ship', 'ships', 'shipped', 'shipping', "ship's"],
    ['country', 'countries', "countries'"],
    ['class', 'classes'],
    ['negotiate', 'negotiation', 'negotiator'],
    ['state', 'states', 'stated', 'stating'],
  ])('brings %s and its forms together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['news', 'new'],
    ['gas', 'ga'],
    ['bring', 'br'],
    ['nation', 'nate'],
    ['state', 'statement'],
    ['bus', 'bu'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
