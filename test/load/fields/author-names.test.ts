import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../src/load/fields/author-names.js';
import { fc } from '../../properties.js';

describe('authorNames', () => {
  it.each<[string | string[], string[]]>([
    ['Rosa Trell', ['Rosa Trell']],
    ['Trell, Rosa', ['Rosa Trell']],
    ['Trell, Rosa M.', ['Rosa M. Trell']],
    ['van der Linden, Piet', ['Piet van der Linden']],
    ['Trell, Rosa; Okafor, Ben', ['Rosa Trell', 'Ben Okafor']],
    ['Trell, Rosa, Okafor, Ben', ['Rosa Trell', 'Ben Okafor']],
    ['Trell, Rosa and Okafor, Ben', ['Rosa Trell', 'Ben Okafor']],
    ['Rosa Trell, Ben Okafor and Lin Mah', ['Rosa Trell', 'Ben Okafor', 'Lin Mah']],
    ['Rosa Trell, Ben Okafor, and Lin Mah', ['Rosa Trell', 'Ben Okafor', 'Lin Mah']],
    ["['Rosa Trell', 'Ben Okafor']", ['Rosa Trell', 'Ben Okafor']],
    ['["Rosa Trell", "Finn O\'Shea"]', ['Rosa Trell', "Finn O'Shea"]],
    ["['Finn O'Shea']", ["Finn O'Shea"]],
    ['By Rosa Trell and Ben Okafor, Staff Writer', ['Rosa Trell', 'Ben Okafor']],
    ['By ROSA TRELL', ['Rosa Trell']],
    ['Rosa Trell, Transport Correspondent', ['Rosa Trell']],
    ['Rosa Trell in Lindmoor', ['Rosa Trell']],
    ['Rosa Trell for The Lindmoor Gazette', ['Rosa Trell']],
    ['Rosa Trell, Jr.', ['Rosa Trell Jr.']],
    ['Rosa Trell, Ph.D.', ['Rosa Trell']],
    ['rosa.trell@gazette.example (Rosa Trell)', ['Rosa Trell']],
    ['Rosa Trell <rosa.trell@gazette.example>', ['Rosa Trell']],
    [
      ['[[Rosa Trell]]', '[[people/okafor|Ben Okafor]]'],
      ['Rosa Trell', 'Ben Okafor'],
    ],
    [['Rosa Trell', 'Rosa Trell'], ['Rosa Trell']],
    ['Reuters, AP', ['Reuters', 'AP']],
    ['Trell, Rosa Maria', ['Rosa Maria Trell']],
  ])('reads %j', (written, names) => {
    expect(authorNames(written)).toEqual(names);
  });

  it.each([
    'https://social.example/gazette',
    'rosa.trell@gazette.example',
    '@rosatrell',
    '17',
    'Staff Writer',
    'None',
    'admin',
    '2 May 2021',
    '-',
    '',
  ])('finds no name in %j', (written) => {
    expect(authorNames(written)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(authorNames(text))));
  });
});
