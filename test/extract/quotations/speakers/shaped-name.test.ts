import { describe, expect, it } from 'vitest';
import { shapedName } from '../../../../src/extract/quotations/speakers/shaped-name.js';

describe('the shape of a name', () => {
  it.each([
    'they',
    'some',
    'his aides',
    'Marta Quill',
    'Will',
    'Ida van den Holt',
    'Abdul al-Masri',
    'some officials',
    'Several senior engineers',
    'the harbour board',
    'spokeswoman for the port',
    'nearly half of the voters in Delta',
    'Leading shipwrights',
    'NORTH SEA FERRIES',
    "Quill's campaign",
    'the reported owner of the barge',
  ])('keeps %s', (name) => {
    expect(shapedName(name)).toBe(name);
  });

  it.each([
    ['Marta Quill Just', 'Marta Quill'],
    ['Port Delta Fires Lind', 'Port Delta'],
    ['Lind Says', 'Lind'],
    ['Holt showed subtle', 'Holt'],
    ['engineer who built the dam', 'engineer'],
    ['account she gave', 'account'],
    ['the board’s', 'the board'],
    ['a Harbour Post poll', 'Harbour Post poll'],
    ['fishermen and', 'fishermen'],
    ['editor I', 'editor'],
  ])('cuts %s to %s', (name, cut) => {
    expect(shapedName(name)).toBe(cut);
  });

  it.each([
    'he’s',
    "I'd",
    'she gives',
    'there is little to say',
    'not implement their laws',
    'From',
    'than nine of ten voters',
    'of those same fishermen',
    'last two weeks',
    'mending his old nets',
    'l The',
    '42%',
    'BARGE SINKS OFF NORTH DELTA PORT Quill',
  ])('takes %s for no name', (name) => {
    expect(shapedName(name)).toBeNull();
  });
});
