import { describe, expect, it } from 'vitest';
import { shapedName } from '../../../../src/extract/quotations/speakers/shaped-name.js';

describe('the shape of a name', () => {
  it.each([
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
    'report released by the harbour board',
    'hacked harbour files',
    'skilled shipwrights',
    'the unemployed',
    'man calling himself the Heron',
    'source close to him',
    'Democratic lawmakers',
    'warning',
    'Sterling Quill',
  ])('keeps %s', (name) => {
    expect(shapedName(name)).toBe(name);
  });

  it.each([
    ['Marta Quill Just', 'Marta Quill'],
    ['Marta Quill Calls Out Lind', 'Marta Quill'],
    ['Ms. Quill roused the crowd', 'Ms. Quill'],
    ['former ferry captain joined his co-hosts', 'former ferry captain'],
    ['two dozen nurses took to the quay', 'two dozen nurses'],
    ['the order released', 'the order'],
    ['a Harbour Post survey conducted', 'Harbour Post survey'],
    ['ordinary voters alike', 'ordinary voters'],
    ['Harbour Post survey of presumptive', 'Harbour Post survey'],
    ['Maybe Quill', 'Quill'],
    ['Following Quill', 'Quill'],
    ['investments make', 'investments'],
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
    'surveyed',
    'Perhaps',
    'See Quill',
    'Presumptive Democratic',
    'Port Delta-based',
    'dismissed the story about Lind',
    'made available',
    'released this week by four economists',
    'threw up his hands',
    'trailing them',
    'they',
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
