import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the previous speaker', () => {
  it.each([
    [
      '“It leaks,” Tom Rask said.\nIt was late.\n“It is old.”',
      'Tom Rask: person, full-name, 0.99',
      'Tom Rask: person, carried-over, 0.62',
    ],
    [
      '“It leaks,” Tom Rask said. Ida Holt praised the dam.\n“It is old.”',
      'Tom Rask: person, full-name, 0.99',
      'Ida Holt: person, full-name, 0.92',
      'Tom Rask: person, carried-over, 0.62',
    ],
    [
      '“It leaks,” the ministry said. “It is old,” the ministry said.',
      'ministry: organisation, as-written, 0.97',
      'ministry: organisation, office, 0.89',
    ],
    [
      '“It leaks,” the Delta Times said. “It is old,” the newspaper said.',
      'Delta Times: organisation, as-written, 0.97',
      'Delta Times: organisation, office, 0.89',
    ],
    [
      '“It leaks,” an expert said. “It is old,” the expert said.',
      'expert: unnamed person, as-written, 0.97',
      'expert: unnamed person, office, 0.89',
    ],
    [
      '“It leaks,” a spokesman said. “It is old,” the expert said.',
      'spokesman: unnamed person, as-written, 0.97',
      'expert: unnamed person, as-written, 0.97',
    ],
    [
      '“It leaks,” said Tom Rask, the mayor. Ida Holt is an envoy. “It is old,” the mayor said.',
      'Tom Rask, mayor: person, full-name, 0.99',
      'Tom Rask, mayor: person, office, 0.89',
    ],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
