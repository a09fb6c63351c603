/** Each schema names those of the answers that options change. */
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/render/schema/index.js';

const descriptionOf = (name: string): string => String(SCHEMAS.get(name)?.description);

describe('the description of a schema', () => {
  it.each([
    ['dates', 'with --mentions: `corpus schema dates.mentions`'],
    ['dates', 'with --count-by: `corpus schema counts`'],
    ['show', 'with --explain: `corpus schema show.explain`'],
    ['check', 'with --list-rules and --explain: `corpus schema check.rules`'],
  ])('of %s has %s', (name, words) => {
    expect(descriptionOf(name)).toContain(words);
  });

  it('names only schemas that there are', () => {
    for (const name of SCHEMAS.keys()) {
      for (const [, other = ''] of descriptionOf(name).matchAll(/`corpus schema ([a-z.]+)`/gu))
        expect(SCHEMAS.has(other), `${name}: ${other}`).toBe(true);
    }
  });

  it('has nothing to add where no option changes the answer', () => {
    expect(descriptionOf('index')).toBe('printed by `corpus schema index`');
  });
});
