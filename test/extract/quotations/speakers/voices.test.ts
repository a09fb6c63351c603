/** Who speaks: the person or body, the role, and how the words before it settle that. */
import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the speaker of the last words', () => {
  it.each([
    [
      'The Harbour Post said it leaks. The newspaper said it holds.',
      'Harbour Post: organisation, as-written, 0.87',
      'Harbour Post: organisation, office, 0.86',
    ],
    [
      'The Harbour Post said it leaks. The ministry said it holds.',
      'Harbour Post: organisation, as-written, 0.87',
      'ministry: organisation, as-written, 0.87',
    ],
    [
      'The Harbour Council said it leaks. The council said it holds.',
      'Harbour Council: organisation, as-written, 0.87',
      'Harbour Council: organisation, office, 0.86',
    ],
    [
      'The Harbour Council said it leaks. The ministry said it holds.',
      'Harbour Council: organisation, as-written, 0.87',
      'ministry: organisation, as-written, 0.87',
    ],
    [
      'The Harbour Council said it leaks. He said it holds.',
      'Harbour Council: organisation, as-written, 0.87',
      '(He): unnamed person, as-written, 0.87',
    ],
    [
      'The Harbour Council said it leaks. It said it holds.',
      'Harbour Council: organisation, as-written, 0.87',
      'Harbour Council: organisation, pronoun, 0.82',
    ],
    [
      'Mara Ellison said it leaks. It said it holds.',
      'Mara Ellison: person, full-name, 0.96',
      '(It): unnamed organisation, as-written, 0.87',
    ],
    [
      'Mara Ellison said it leaks. He said it holds.',
      'Mara Ellison: person, full-name, 0.96',
      'Mara Ellison: person, pronoun, 0.82',
    ],
    [
      'Mara Ellison said it leaks. She said it holds.',
      'Mara Ellison: person, full-name, 0.96',
      'Mara Ellison: person, pronoun, 0.82',
    ],
    ['Mara Ellison left. Tom Rask left. She said it holds.', 'Mara Ellison: person, pronoun, 0.82'],
    ['Tom Rask left. Mara Ellison left. She said it holds.', 'Mara Ellison: person, pronoun, 0.82'],
    [
      'Tom Rask left. Mara Ellison left. Ellison said it leaks, who said it holds.',
      'Mara Ellison: person, short-name, 0.94',
    ],
    ['John and Mary Lind left. John Lind said it leaks.', 'John Lind: person, full-name, 0.96'],
    ['John and Mary Lind left. Lind said it leaks.', 'Mary Lind or John Lind: person, short-name, 0.75'],
    ['John Old and Mary Lind left. John Lind said it leaks.', 'John Lind: person, full-name, 0.96'],
    ['John, Mary Lind left. Lind said it leaks.', 'Mary Lind: person, short-name, 0.94'],
    ['John and Mary Ann Lind left. Lind said it leaks.', 'Mary Ann Lind: person, short-name, 0.94'],
    ['Delta and Mary Lind left. Lind said it leaks.', 'Mary Lind: person, short-name, 0.94'],
    [
      'The mayor of Delta, Mara Ellison, said it leaks.',
      'Mara Ellison, mayor of Delta: person, full-name, 0.96',
    ],
    ['The wall of Delta, Mara Ellison, said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    [
      'The mayor of Delta, Mara Ellison of the Post, said it leaks.',
      'Mara Ellison, mayor of Delta: person, full-name, 0.96',
    ],
    ['The mayor at Delta, old and grey, said it leaks.', 'mayor at Delta: unnamed person, as-written, 0.87'],
    ['Journalist Mary Lind said it leaks.', 'Mary Lind, Journalist: person, full-name, 0.96'],
    ['Maria de la Cruz said it leaks.', 'Maria de la Cruz: person, full-name, 0.96'],
    ['Maria van der Old said it leaks.', 'Maria van der Old: person, full-name, 0.96'],
    ['Rosalind “Roz” Holt said it leaks.', 'Rosalind Holt: person, full-name, 0.96'],
    ['Rosalind “Old Roz” Holt said it leaks.', 'Rosalind Holt: person, full-name, 0.96'],
    ['On “Roz” Holt it leaks, he said.', '(he): unnamed person, as-written, 0.96'],
    [
      'Tom Rask Jr. said it leaks. Rask said it holds.',
      'Tom Rask: person, full-name, 0.96',
      'Tom Rask: person, short-name, 0.94',
    ],
    ['Anna Holt and Tom Holt left. Mr Holt said it leaks.', 'Tom Holt: person, short-name, 0.94'],
    ['Anna Holt and Tom Holt left. Holt said it leaks.', 'Tom Holt or Anna Holt: person, short-name, 0.75'],
    [
      "Mara Ellison, the Post's editor, said it leaks.",
      "Mara Ellison, Post's editor: person, full-name, 0.96",
    ],
    [
      "Mara Ellison, the Old Harbour Post's editor, said it leaks.",
      "Mara Ellison, Old Harbour Post's editor: person, full-name, 0.96",
    ],
    [
      "Mara Ellison, the Very Old Harbour Post's editor, said it leaks.",
      "Mara Ellison, Very Old Harbour Post's editor: person, full-name, 0.96",
    ],
    ['Mara Ellison, who is the mayor, said it leaks.', 'Mara Ellison, mayor: person, full-name, 0.96'],
    ['Mara Ellison, who met the mayor, said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['His brother, Piet, left. Piet Holm said it leaks.', 'Piet Holm, brother: person, full-name, 0.96'],
    ['Piet Holm left. His brother, Piet, said it leaks.', 'Piet Holm, brother: person, office, 0.86'],
    ['Mara Ellison left. Elison said it leaks.', 'Elison: person, as-written, 0.87'],
    [
      'Ellison Press said it leaks. Ellison said it holds.',
      'Ellison Press: organisation, as-written, 0.87',
      'Ellison: person, as-written, 0.87',
    ],
    ['Mara Ellison left. Ellison ate. Elison said it leaks.', 'Mara Ellison: person, misspelling, 0.86'],
    ['Mara Ellison left. Ellison ate. Olison said it leaks.', 'Olison: person, as-written, 0.87'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
