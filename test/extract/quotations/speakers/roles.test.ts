import { describe, expect, it } from 'vitest';
import { roles } from '../units-of.js';

describe('the roles around a name', () => {
  it.each([
    ['Ada Brook, chief of Delta and a judge who left', [null, 'chief of Delta and a judge']],
    ['Ada Brook, a', [null, null]],
    ['Ada Brook,', [null, null]],
    ['mayor Ada Brook', ['mayor', null]],
    ['the deputy harbour mayor Ada Brook', ['deputy harbour mayor', null]],
    ['Mayor Ada Brook, of Delta, left', ['Mayor', null]],
    ['senior engineer Ada Brook, 52, left', ['senior engineer', null]],
    ['the old mayor Ada Brook left', ['old mayor', null]],
    ['his mayor Ada Brook left', ['mayor', null]],
    ["Delta's mayor Ada Brook left", [null, null]],
    ['retired mayor Ada Brook left', ['mayor', null]],
    ['newly mayor Ada Brook left', ['mayor', null]],
    ['of mayor Ada Brook left', ['mayor', null]],
    ['Mr. Ada Brook left', [null, null]],
    ['rain Ada Brook left', [null, null]],
    ['Ada Brook, the mayor of Delta, left', [null, 'mayor of Delta']],
    ['Ada Brook, mayor of Delta, left', [null, 'mayor of Delta']],
    ['Ada Brook, who is the mayor, left', [null, 'mayor']],
    ['Ada Brook, former mayor, left', [null, 'former mayor']],
    ["Ada Brook, a nurse's aide who left, said", [null, "nurse's aide"]],
    ['Ada Brook, the rain, left', [null, null]],
    ['Ada Brook, the mayor . Left', [null, 'mayor']],
    ['Ada Brook, the mayor (old) left', [null, 'mayor']],
    ['Ada Brook, who saw the mayor, left', [null, null]],
    ['Ada Brook, 52, a bank clerk, left', [null, 'bank clerk']],
    ['Ada Brook, 52, left', [null, null]],
    ['Ada Brook, head of policy at Delta, left', [null, 'head of policy at Delta']],
    ['Ada Brook, head down, left', [null, null]],
    ["Ada Brook, Delta Post's editor, left", [null, 'editor']],
    ["Ada Brook, Delta's rain, left", [null, null]],
    ['Ada Brook, who serves as vice chair of Delta, left', [null, 'vice chair of Delta']],
    ['Ada Brook, who serves tea to a mayor, left', [null, null]],
    ['Ada Brook, who had been the harbour pilot, left', [null, 'harbour pilot']],
    ['Ada Brook, who is listed as a lawyer in Delta, left', [null, 'lawyer in Delta']],
    ['an old academic named Ada Brook left', ['old academic', null]],
    ['a storm named Ada Brook left', [null, null]],
    ['screenwriter Ada Brook left', ['screenwriter', null]],
    ['winter Ada Brook left', [null, null]],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.fails.each([
    ['a verb is not part of a role', 'Ada Brook, spokeswoman left', [null, 'spokeswoman']],
    ['an adverb before the noun', 'Ada Brook, now the mayor', [null, 'mayor']],
    ['an adjective before the noun', 'Ada Brook, old mayor, left', [null, 'old mayor']],
    ['a verb is not part of a role', 'Ada Brook, his wife left', [null, 'wife']],
  ])('known gap, %s: %s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
