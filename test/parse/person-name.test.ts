import { describe, expect, it } from 'vitest';
import { isPersonName, namesIn } from '../../src/parse/fields/byline/person-name.js';

describe('isPersonName', () => {
  it.each([
    'Ida Moen',
    'J. Lund',
    'Anne-Marie van der Berg',
    "Sean O'Dell",
    'Omar al-Haddad',
    'José Åkesson',
  ])('accepts %s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    'Fjord Post',
    'Staff Reports',
    'ida moen',
    'Ida',
    'Associated Press',
    'Ida Moen Was Here Today And Left',
    'Hong Kong',
    'Evening Fjord-Post',
    'Port Moen',
    'South Lund',
  ])('rejects %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});

describe('namesIn', () => {
  it.each([
    ['Ida Moen, Per Lund and Siri Aas', ['Ida Moen', 'Per Lund', 'Siri Aas']],
    ['IDA MOEN', ['Ida Moen']],
    ['Ida Moen and Per Al-Lund Reuters', ['Ida Moen', 'Per Al-Lund']],
    ['Ida Moen Education editor', ['Ida Moen']],
    ['Ida Moen of the Fjord Post', ['Ida Moen']],
    ['Ida MoenThe Associated Press', ['Ida Moen']],
    ['Fjord Post, Oslo', []],
  ])('finds the names in "%s"', (list, names) => {
    expect(namesIn(list)).toEqual(names);
  });
});
