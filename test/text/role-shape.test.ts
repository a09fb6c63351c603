import { describe, expect, it } from 'vitest';
import { tidyRole } from '../../src/text/names/role-shape.js';

describe('the noun phrase of a role', () => {
  it.each([
    ['mayor of Port Ellery', 'mayor of Port Ellery'],
    ['former chief strategist for the harbour board', 'former chief strategist for the harbour board'],
    ['managing director', 'managing director'],
    ['Utopia Gov.', 'Utopia Gov.'],
    ['secretary of state', 'secretary of state'],
    ['force Sen.', 'Sen.'],
    ['surveys show Gov.', 'Gov.'],
    ['telling conservative radio host', 'conservative radio host'],
    ['out Utopia Sen.', 'Utopia Sen.'],
    ['Endorses House Speaker', 'House Speaker'],
    ['co-chair for the campaign and is one of the', 'co-chair for the campaign'],
    ['clerk and one of the crew', 'clerk'],
    ['historian and runs the yard', 'historian'],
    ['chief of Delta and a judge', 'chief of Delta and a judge'],
    ['lawyer but tired', 'lawyer'],
    ['barrier of the yard', null],
    ['chairman of the campaign and is one of the', 'chairman of the campaign'],
    ['author of', 'author'],
    ['board governor since 2014', 'board governor'],
    ['asked about the deaths of journalists under Mr. Rask', null],
    ['vying to be the next president', null],
    ['in response to a letter of the mayor of Delta', null],
    ['Friday he met presidential candidate', null],
    ['two hundred members would be near a doctor', null],
    ['State', null],
    ['former', null],
  ])('in %s is %s', (role, phrase) => {
    expect(tidyRole(role)).toBe(phrase);
  });
});
