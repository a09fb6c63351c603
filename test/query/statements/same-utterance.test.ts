/** Which quotations are reports of one utterance, and which only resemble each other. */
import { describe, expect, it } from 'vitest';
import { ABEL, HOLT, LOCK, type Said, statements } from './said.js';

const EMIL = { name: 'Emil Holt', role: null };
const A_POLL = { name: 'new poll', role: null, kind: 'organisation', anonymous: true } as const;
const THE_SURVEY = { name: 'survey', role: null, kind: 'organisation', anonymous: true } as const;

describe('findStatements', () => {
  it.each<[string, Said[]]>([
    ['the same words', [[LOCK], [LOCK]]],
    ['one cut at the end', [[LOCK], ['“The old lock on the northern canal will not open”']]],
    ['one cut at the start', [[LOCK], ['“will not open before the autumn floods have passed”']]],
    ['words left out inside', [[LOCK], ['“The old lock will not open before the autumn floods,”']]],
    [
      'a word changed by another translation',
      [[LOCK], ['“The old sluice on the northern canal won’t open before the autumn floods are over,”']],
    ],
    [
      'indirect in one',
      [
        [LOCK],
        ['that the old lock on the northern canal would not open before the autumn floods', HOLT, 'indirect'],
      ],
    ],
    [
      'an office in one and the name in the other',
      [[LOCK], [LOCK.slice(0, 60), { name: 'the minister', role: null, anonymous: true }]],
    ],
    ['no speaker in one', [[LOCK], [LOCK, null]]],
    ['a surname alone in one', [[LOCK], [LOCK, { name: 'Holt' }]]],
    [
      'a body in one and its spokesman in the other',
      [[LOCK, { name: 'Canal Board', kind: 'organisation' }], [LOCK]],
    ],
    ['word for word, months later', [[LOCK], [LOCK, HOLT, 'direct', '2021-11-30']]],
    [
      'a part of it in each',
      [
        ['“We have waited for months, the old lock on the northern canal leaks,”'],
        ['“The old lock on the northern canal leaks and pilots deserve better from every ministry,”'],
      ],
    ],
    ['a short report of it', [[LOCK], ['the canal would not open', HOLT, 'indirect']]],
    [
      'a negation a little before in one',
      [
        ['“I am not ready to support the new lock fee, and every pilot knows that,”'],
        ['he would not support the lock fee', HOLT, 'indirect'],
      ],
    ],
    [
      'an office taken for a name',
      [
        [LOCK, { name: 'Canal Director', role: null }],
        [LOCK.slice(0, 60), { name: 'Ida Holt', role: 'director of the canal' }],
      ],
    ],
    [
      'a husband taken for his wife',
      [
        [LOCK, HOLT],
        [LOCK, { name: 'Emil Holt', role: null }],
      ],
    ],
    [
      'two that a third shows to be one',
      [
        ['a ban on barges entering the lock', HOLT, 'indirect'],
        ['a ban on foreign barges entering', HOLT, 'indirect'],
        ['a ban on barges entering', HOLT, 'indirect'],
      ],
    ],
    [
      'the same figures, given to a poll that each describes otherwise',
      [
        ['the Lindmoor list leads the Sunholm list, 46 percent to 44 percent', A_POLL, 'indirect'],
        [
          'that in Lindmoor only a small margin is left over the Sunholm list, 46 percent to 44 percent',
          THE_SURVEY,
          'indirect',
        ],
      ],
    ],
    [
      'a people for its country, and agents for what they do',
      [
        ['to be a “neutral” broker between Israelis and smugglers', HOLT, 'mixed'],
        ['to stay “neutral” in disputes between Israel and the smuggling', HOLT, 'mixed'],
      ],
    ],
    [
      'a short report by the wife, whose fuller report is given to the husband',
      [
        [
          '“We have waited for months, the old lock on the northern canal leaks badly, and boats sink,”',
          EMIL,
        ],
        ['“The old lock on the northern canal leaks badly, and boats sink,”'],
        ['“The old lock on the northern canal leaks, tall lanterns show”', HOLT],
      ],
    ],
    [
      'rarer words in a row, each with other words',
      [
        ['there was proof that pilots were “extremely careless” and lost cargo', HOLT, 'mixed'],
        [
          'that pilots were “extremely careless” with foreign cargo and should lose their licences',
          HOLT,
          'mixed',
        ],
      ],
    ],
    [
      'two long ones that a short one joins within days',
      [
        [
          'a ban on foreign barges entering the northern lock by night after the collision that sank the ferry of the Lindmoor school',
          HOLT,
          'indirect',
        ],
        [
          'for “a total halt of foreign barges entering the northern lock by night until the council understands this flood of smuggling,”',
          HOLT,
          'mixed',
        ],
        ['to stop foreign barges entering the northern lock by night', HOLT, 'indirect'],
      ],
    ],
    [
      'two parts with a cue between',
      [[LOCK], ['“The old lock on the northern canal” … “not open before the autumn”']],
    ],
  ])('joins %s', (_, said) => {
    expect(statements(said)).toMatchObject([{ articles: said.length, speaker: { name: expect.anything() } }]);
  });

  it.each<[string, Said[]]>([
    [
      'another statement on the same subject',
      [[LOCK], ['“The old lock on the northern canal was sold to a brewery twenty years ago,”']],
    ],
    ['the contrary', [['“The lock will open before autumn,”'], ['“The lock will not open before autumn,”']]],
    [
      'a stock phrase by others',
      [['“We take this matter very seriously,”'], ['“We take this matter very seriously,”', ABEL]],
    ],
    [
      'the same short words by two persons',
      [['“Open the northern lock now,”'], ['“Open the northern lock now,”', ABEL]],
    ],
    [
      'an indirect subject alone',
      [
        ['the closure of the northern lock', HOLT, 'indirect'],
        ['the closure of the northern lock', { name: 'pilots', kind: 'group', anonymous: true }, 'indirect'],
      ],
    ],
    [
      'a paraphrase months later',
      [[LOCK], ['that the northern lock would open before the floods', HOLT, 'indirect', '2021-11-30']],
    ],
    [
      'what somebody says of the speaker',
      [
        [
          'Ida Holt’s plan to close the northern lock in winter',
          { name: 'the mayor', role: null, anonymous: true },
          'indirect',
        ],
        ['her plan to close the northern lock in winter', HOLT, 'indirect'],
      ],
    ],
    [
      'the same indirect words in two offices',
      [
        [
          'the northern lock should close in winter',
          { name: 'the mayor', role: null, anonymous: true },
          'indirect',
        ],
        ['the northern lock should close in winter', HOLT, 'indirect'],
      ],
    ],
    [
      'two that share a name in a row',
      [
        ['“The Lindmoor Canal Board wasted public money on lanterns nobody ever lit,”'],
        ['“Pilots have trusted the Lindmoor Canal Board since the great flood years,”'],
      ],
    ],
    ['too few words', [['“No comment,”'], ['“No comment,”']]],
    [
      'two polls with other figures',
      [
        ['the Lindmoor list leads the Sunholm list, 46 percent to 44 percent', A_POLL, 'indirect'],
        [
          'that in Lindmoor only a small margin is left over the Sunholm list, 51 percent to 48 percent',
          THE_SURVEY,
          'indirect',
        ],
      ],
    ],
    [
      'two polls that only share years',
      [
        ['the Lindmoor list leads the Sunholm list, from 2019 on to 2021', A_POLL, 'indirect'],
        [
          'that in Lindmoor only a small margin is left over the Sunholm list, from 2019 on to 2021',
          THE_SURVEY,
          'indirect',
        ],
      ],
    ],
    [
      'a catchphrase with other words',
      [
        ['pilots to resign for not calling the fire an act of “reckless smuggling,”', HOLT, 'mixed'],
        ['“Thanks for the praise for being right on reckless smuggling,”'],
      ],
    ],
  ])('keeps apart %s', (_, said) => {
    expect(statements(said)).toEqual([]);
  });

  it('does not join two through a short report of another occasion', () => {
    const found = statements([
      [
        'a ban on foreign barges entering the northern lock by night after the collision that sank the ferry of the Lindmoor school',
        HOLT,
        'indirect',
      ],
      [
        'for “a total halt of foreign barges entering the northern lock by night until the council understands this flood of smuggling,”',
        HOLT,
        'mixed',
        '2021-11-29',
      ],
      ['to stop foreign barges entering the northern lock by night', HOLT, 'indirect', '2021-11-30'],
    ]);
    expect(found).toMatchObject([{ articles: 2, occasion: { first: '2021-11-29' } }]);
  });
});
