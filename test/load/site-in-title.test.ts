/** Site names in page titles, and near misses without one. */
import { describe, expect, it } from 'vitest';
import { siteInTitle } from '../../src/load/html/site-in-title.js';
import { sourcesIn } from '../../src/load/load.js';

const HEADLINE = 'Ferry is back on the water';

describe('the site name in a title', () => {
  it.each([
    [`${HEADLINE} - Harbour Post`, HEADLINE, 'Harbour Post'],
    [`Harbour Post | ${HEADLINE}`, HEADLINE, 'Harbour Post'],
    [`${HEADLINE} — Skerry Online`, HEADLINE, 'Skerry Online'],
    [`${HEADLINE} | News | Harbour Post`, HEADLINE, 'Harbour Post'],
    [`${HEADLINE} - The Daily Lantern Times`, null, 'The Daily Lantern Times'],
    [`Skerry Herald: ferries - ${HEADLINE}`, null, null],
    [`Harbour Post | ${HEADLINE}`, null, 'Harbour Post'],
  ])('%s, under the heading %s, is %s', (title, heading, site) => {
    expect(siteInTitle(title, heading)?.site ?? null).toBe(site);
  });

  it.each([
    [`${HEADLINE} - News`, HEADLINE],
    [`${HEADLINE} - what we know so far of it all`, HEADLINE],
    [`${HEADLINE} - for now.`, HEADLINE],
    [`${HEADLINE} - Greta Lind`, null],
    ['Two banks - a city that no bridge joins', null],
    ['Harbour Post - Evening Herald', null],
    [`${HEADLINE} - and the Harbour post`, null],
    [HEADLINE, HEADLINE],
    ['well-known ferry', null],
    ['', null],
  ])('%s, under the heading %s, is not a site', (title, heading) => {
    expect(siteInTitle(title, heading)).toBeNull();
  });

  it('yields to the markup, and leaves the headline unchanged', async () => {
    const page = (head: string, body = '') =>
      sourcesIn(
        'a.html',
        new TextEncoder().encode(
          `<html><head><title>${HEADLINE} - Harbour Post</title>${head}</head><body>${body}<p>x</p></body></html>`,
        ),
        {},
      );
    const fieldsOf = async (head: string, body = '') => (await page(head, body)).files[0]?.frontMatter;
    expect(await fieldsOf('')).toMatchObject({ publisher: 'Harbour Post', title: HEADLINE });
    const named = '<meta property="og:site_name" content="The Lantern">';
    expect(await fieldsOf(named)).toMatchObject({ publisher: 'The Lantern' });
  });

  it('does not come with a publication day from a modification time', async () => {
    const dated = async (said: string) => {
      const html = `<html><body><time ${said} datetime="2021-05-02">2 May</time><p>Ferry.</p></body></html>`;
      return (await sourcesIn('a.html', new TextEncoder().encode(html), {})).files[0]?.frontMatter;
    };
    expect(await dated('class="updated"')).toMatchObject({ published: null, updated: '2021-05-02' });
    expect(await dated('itemprop="dateModified"')).toMatchObject({ published: null, updated: '2021-05-02' });
    expect(await dated('class="day"')).toMatchObject({ published: '2021-05-02', updated: null });
  });
});
