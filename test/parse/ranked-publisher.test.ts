import { describe, expect, it } from 'vitest';
import { parse } from './parsed-page.js';

const STORY = `The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.

The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.

Islanders have asked for a second departure in the evening, and the mayor said that the ferry company would look into it soon.`;

const page = (top: string, ...foot: string[]): string =>
  [
    top,
    'Menu\nSign in\nHome\nSport\nWeather',
    'Ferry is back in Little Skerry',
    'By Ida Holt\n23 October 2020',
    STORY,
    'Share on Facebook\nRelated articles\nHarbour wall is finished',
    foot.join('\n'),
    'Contact us\nPrivacy policy\nTerms of use',
  ].join('\n\n');

describe('the publisher of a page', () => {
  it.each([
    ['a notice', page('Skip to content', 'About Fjord Post', '© 2020 Fjord Post. All rights reserved.')],
    [
      'a notice with the legal name',
      page('Fjord Post', 'Subscribe to Fjord Post', 'Copyright © 2020 Fjord Post Ltd. All rights reserved.'),
    ],
    [
      'menus beside an owner’s notice',
      page('Fjord Post', 'Follow Fjord Post', 'About Fjord Post', '© 2020 Skerry Holdings Inc.'),
    ],
    [
      'German pages',
      page(
        'Fjord Post',
        'Fjord Post abonnieren',
        '© 2020 Fjord Post GmbH. Alle Rechte vorbehalten.',
        'Über Fjord Post',
      ),
    ],
    [
      'a page that sells the goods of a shop',
      page(
        'Fjord Post',
        'Fjord Post is a participant in the Amazon.com associates programme',
        'Amazon.com and its logo are trademarks of Amazon.com',
        '© 2020 Fjord Post. All rights reserved.',
      ),
    ],
  ])('is read from %s', (_, text) => {
    expect(parse(text).publisher).toBe('Fjord Post');
  });

  it('is null if the page does not say it', () => {
    expect(parse(page('Skip to content', 'Follow us')).publisher).toBeNull();
  });

  it('is not the title of a notice', () => {
    expect(
      parse(page('Skip to content', 'About Privacy Policy', '© 2020 Privacy Policy')).publisher,
    ).toBeNull();
  });

  it('stays that of front matter', () => {
    const text = `---\npublisher: The Daily Doe\n---\n${page('Fjord Post', '© 2020 Fjord Post')}`;
    expect(parse(text).publisher).toBe('The Daily Doe');
  });
});
