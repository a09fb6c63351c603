/** The page of the report in a browser: what its reader sees, clicks and types. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { asked, type Look, launch, newPage, noBrowser, type Opened, open, stylesOf } from './browser.js';
import { article, folder, TOWN } from './pages.js';

describe.skipIf(noBrowser)('the page, in Chromium', () => {
  const town = folder(TOWN);
  let browser: Browser;
  let opened: Opened;
  let address = '';
  let treaty = '';

  beforeAll(async () => {
    [browser, address, treaty] = await Promise.all([launch(), town.page(), town.page('treaty')]);
    opened = await newPage(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    town.remove();
  });

  /** Opens, looks, and requires that nothing was complained of or asked for. */
  const look = async (url: string, see: (page: Page) => Promise<void>, how: Look = {}): Promise<void> => {
    await open(opened, url, how);
    await see(opened.page);
    expect(opened.faults).toEqual([]);
  };

  const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

  it('says at its head what was asked, of what and when', () =>
    look(treaty, async (page) => {
      expect(await texts(page, 'h1')).toEqual(['“treaty”']);
      expect((await texts(page, '.facts')).join()).toBe(
        '3 quotations by 2 speakers in 2 articles of 2 outlets, 1 March 2021 to 2 March 2021',
      );
      expect((await texts(page, '.asked')).join()).toBe(
        'corpus report treaty of the 3 articles in archive/, 6 May 2024',
      );
    }));

  it('shows when, who, where and what was said at a glance', () =>
    look(address, async (page) => {
      expect(await texts(page, 'main h2')).toEqual([
        'When',
        'Who',
        'Who is quoted where',
        'Reported by several articles',
        'What was said',
      ]);
      expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(
        /^\d+ quotations by week and outlet, week of 1 March 2021 to week of 5 July 2021; the most, \d+, in week of 1 March 2021\. Outlets: /u,
      );
      expect((await texts(page, '.bars .who'))[0]).toBe('Ida Holt');
    }));

  it('finds quotations while one types, by words, phrases and speakers, and marks the words', () =>
    look(address, async (page) => {
      const box = page.getByRole('searchbox');
      const rows = page.locator('.quotations tbody tr');
      await box.pressSequentially('trea');
      expect(await page.locator('.progress').innerText()).toBe('words that begin with “trea”');
      expect(await page.locator('.quotation mark').allInnerTexts()).toEqual(['treaty', 'treaty', 'treaties']);
      expect(await rows.count()).toBe(3);
      await box.fill('"treaty of the ports"');
      expect(await rows.count()).toBe(1);
      await box.fill('rask -treaty');
      expect(await page.locator('.quotation blockquote').allInnerTexts()).toEqual(['it "a gift to lorries"']);
      await box.fill('zeppelin');
      expect(await page.locator('.empty').innerText()).toContain('No quotation passes these filters.');
      expect((await asked(page)).get('q')).toBe('zeppelin');
    }));

  it('opens with the search, the view and the filters of a permalink', () =>
    look(`${address}#q=lock&outlet=River+Echo`, async (page) => {
      expect(await page.getByRole('searchbox').inputValue()).toBe('lock');
      expect(await page.locator('.quotations tbody .outlet').allInnerTexts()).toEqual(
        ['River Echo', 'River Echo', 'River Echo'].slice(
          0,
          await page.locator('.quotations tbody tr').count(),
        ),
      );
      expect(await page.locator('[aria-current=page]').innerText()).toMatch(/^Quotations/u);
      await page.locator('.chip').click();
      expect((await asked(page)).get('outlet')).toBe(null);
      expect(await page.locator('.quotations tbody .outlet').allInnerTexts()).toContain('Quay Post');
    }));

  it('filters by facets and sorts by columns', () =>
    look(`${address}#view=quotations`, async (page) => {
      const speakers = page.locator('.quotations tbody .speaker strong');
      await page.getByRole('checkbox', { name: 'Tom Rask' }).check();
      expect(new Set(await speakers.allInnerTexts())).toEqual(new Set(['Tom Rask']));
      await page.getByRole('checkbox', { name: 'Ida Holt' }).check();
      await page.getByRole('button', { name: 'Speaker' }).click();
      const up = await speakers.allInnerTexts();
      expect(up).toEqual([...up].sort());
      await page.getByRole('button', { name: 'Speaker' }).click();
      expect(await speakers.allInnerTexts()).toEqual([...up].sort().reverse());
      expect(await page.getByRole('columnheader', { name: 'Speaker' }).getAttribute('aria-sort')).toBe(
        'descending',
      );
      expect((await asked(page)).getAll('speaker')).toEqual(['Tom Rask', 'Ida Holt']);
    }));

  it('shows what else the articles quote only when asked', () =>
    look(`${treaty}#view=quotations`, async (page) => {
      const rows = page.locator('.quotations tbody tr');
      expect(await rows.count()).toBe(3);
      await page.getByRole('checkbox', { name: 'also what else these articles quote' }).check();
      expect(await rows.count()).toBeGreaterThan(3);
    }));

  it('filters by a stroke of the pointer over the timeline', () =>
    look(address, async (page) => {
      const plot = await page.locator('.plot').boundingBox();
      if (!plot) throw new Error('no timeline');
      // March to July has nineteen weeks.
      const column = plot.width / 19;
      await page.mouse.move(plot.x + column * 16.5, plot.y + 60);
      await page.mouse.down();
      await page.mouse.move(plot.x + column * 18.5, plot.y + 60, { steps: 3 });
      await page.mouse.up();
      const range = await asked(page);
      expect([range.get('from'), range.get('to')]).toEqual(['2021-06-21', '2021-07-11']);
      expect(await page.locator('nav[aria-label=Views] a').nth(4).innerText()).toBe('Articles 1');
      // Columns outside the stroke are pale, and can still be chosen.
      expect(await page.locator('.timeline .dim rect[class^=c]').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'show all' }).click();
      expect((await asked(page)).get('from')).toBe(null);
    }));

  it('is moved through by keyboard alone: skip link, search, views, brush, article and back', () =>
    look(address, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      await page.keyboard.press('/');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
      await page.getByRole('slider', { name: 'First period shown' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect((await asked(page)).get('from')).toBe('2021-03-15');
      expect(
        await page.getByRole('slider', { name: 'First period shown' }).getAttribute('aria-valuetext'),
      ).toBe('week of 15 March 2021');
      await page.keyboard.press('Home');
      expect((await asked(page)).get('from')).toBe(null);
      await page.getByRole('link', { name: /^Articles/u }).press('Enter');
      await page.getByRole('link', { name: 'Bridge toll falls' }).press('Enter');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Bridge toll falls');
      await page.goBack();
      expect(await page.locator('.articles li').count()).toBe(3);
    }));

  it('shows an article with its quotations, speakers and dates, and points at the one linked to', () =>
    look(`${address}#quotation=2021%2Flock-opens%23q1&article=2021%2Flock-opens`, async (page) => {
      expect(await page.locator('.reading h2').first().innerText()).toBe('Old lock stays shut');
      expect(await page.locator('q.pointed').innerText()).toContain('The old lock on the canal');
      expect(await page.locator('.speakers a').allInnerTexts()).toEqual(['Ida Holt', 'Vera Lund']);
      expect(await page.locator('.dated').allInnerTexts()).toContain('January 2020');
      const colours = await stylesOf(page, '.body q', 'borderBottomColor');
      expect(new Set(colours).size).toBe(2);
      expect(await page.locator('.body p').allInnerTexts()).toHaveLength(3);
    }));

  it('links to the original only on the web, and to nothing else outside', () =>
    look(`${address}#article=2021%2Flock-again`, async (page) => {
      const original = page.getByRole('link', { name: 'original' });
      expect(await original.getAttribute('href')).toBe('https://river.example/lock');
      expect(await original.getAttribute('rel')).toBe('noopener noreferrer');
      const hrefs = await page
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual(['https://river.example/lock']);
    }));

  it('shows how the wording of a statement travelled', () =>
    look(`${address}#view=statements`, async (page) => {
      expect(await texts(page, '.statement > blockquote')).toEqual([
        '"The old lock on the canal will not open before the autumn floods,"',
      ]);
      expect((await texts(page, '.carried del')).map((text) => text.trim())).toEqual(['on the canal']);
      expect(await texts(page, '.carried strong')).toEqual(['Quay Post', 'River Echo']);
    }));

  it('counts people by outlet, with their roles over time', () =>
    look(`${address}#view=people`, async (page) => {
      const holt = page.locator('.people tbody tr', { hasText: 'Ida Holt' });
      expect(await holt.locator('.roles li').allInnerTexts()).toEqual([
        'minister 1 Mar 2021 – 2 Mar 2021, 2 articles',
        'mayor of Lindmoor 10 Jul 2021',
      ]);
      const row = page.locator('.matrix tbody tr', { hasText: 'Tom Rask' });
      await row.getByRole('link', { name: 'quotations of Tom Rask in Lindmoor Weekly' }).click();
      expect(await page.locator('.quotation blockquote').allInnerTexts()).toEqual(['it "a gift to lorries"']);
    }));

  it('shows a word in its contexts', () =>
    look(`${address}#view=context`, async (page) => {
      await page.getByRole('searchbox', { name: 'Word or phrase' }).fill('treat*');
      await page.keyboard.press('Enter');
      expect(await page.locator('.kwic .node').allInnerTexts()).toEqual(['treaty', 'treaty', 'treaties']);
      await page.getByRole('combobox').selectOption('by the words after');
      expect(
        (await page.locator('.kwic .right').allInnerTexts()).map((text) => text.trim().split(' ')[0]),
      ).toEqual(['of', 'when', 'would']);
      expect((await asked(page)).get('word')).toBe('treat*');
      await page.goBack();
      expect(await page.getByRole('searchbox', { name: 'Word or phrase' }).inputValue()).toBe('');
    }));

  it('hands over the rows that are shown as CSV and as the JSON of quotes, and articles as references', () =>
    look(`${address}#view=quotations&speaker=Tom+Rask`, async (page) => {
      const save = async (name: string): Promise<string> => {
        await page.locator('.menu summary').click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.sheet').getByRole('button', { name }).click(),
        ]);
        return readFileSync(await download.path(), 'utf8');
      };
      const document: unknown = JSON.parse(await save('JSON'));
      const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'quotes'])).out));
      validate(document);
      expect(validate.errors).toBeNull();
      expect(document).toMatchObject({ schema: 'corpus.quotes', total: 3, complete: true });
      const csv = await save('CSV');
      expect(csv.split('\n')[0]).toMatch(/^id,article_id,/u);
      expect(csv.trim().split('\n')).toHaveLength(4);
      expect(await save('BibTeX')).toMatch(/@article\{[\s\S]*@article\{/u);
      expect(await save('RIS')).toMatch(/^TY {2}- NEWS\r\n/u);
    }));

  it('cites one article in three forms', () =>
    look(`${address}#article=2021%2Flock-opens`, async (page) => {
      await page.getByRole('button', { name: 'cite' }).click();
      const shown = page.locator('dialog pre');
      expect(await shown.innerText()).toContain('author = {Quill, Mara}');
      await page.getByRole('radio', { name: 'RIS' }).check();
      expect(await shown.innerText()).toContain('AU  - Quill, Mara');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
    }));

  it('prints without its bars and buttons', () =>
    look(`${address}#view=quotations`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.bar-of-page', '.facets', '.permalink'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      expect(await page.locator('.quotations tbody tr').first().isVisible()).toBe(true);
      const pdf = await page.pdf();
      expect(pdf.length).toBeGreaterThan(5_000);
    }));

  it('fits a phone of 360 pixels without scrolling sideways, with long titles and names', async () => {
    const long = folder({
      ...TOWN,
      'long.md': article(
        {
          title: `Council ${'hears of the harbour '.repeat(8)}`,
          publisher: 'The Upper Lindmoor and Port Ellery Advertiser',
          date: '2021-04-01',
        },
        `"${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} will not open," said Ida Holt, ${'deputy '.repeat(9)}minister.`,
      ),
    });
    const narrow = await long.page();
    for (const view of ['overview', 'quotations', 'statements', 'people', 'articles', 'context', 'sources'])
      await look(
        `${narrow}#view=${view}&word=lock`,
        async (page) => {
          const wide = await page.evaluate('document.documentElement.scrollWidth');
          expect(wide, view).toBeLessThanOrEqual(360);
          // Nothing is cut off at the edge either, but in parts that scroll by themselves.
          const cut = await page.evaluate(
            '[...document.querySelectorAll("main blockquote, main h2, main .by, main .below, main .title")].filter((one) => one.closest(".scroll") === null && one.getBoundingClientRect().right > 361).length',
          );
          expect(cut, view).toBe(0);
        },
        { width: 360, height: 740 },
      );
    long.remove();
  });

  it('keeps the search box wide on a phone beside what it says of a search', () =>
    look(
      `${address}#view=quotations&q=trea`,
      async (page) => {
        expect(await page.locator('.progress').innerText()).toContain('words that begin with');
        expect((await page.getByRole('searchbox').boundingBox())?.width).toBeGreaterThan(200);
      },
      { width: 360, height: 740 },
    ));

  it('says so where the texts are left out', async () => {
    const short = await town.page('--no-text');
    await look(`${short}#article=2021%2Flock-opens`, async (page) => {
      expect(await page.locator('.empty').innerText()).toContain('The text is left out of this report');
      expect(await page.locator('.said blockquote').count()).toBeGreaterThan(1);
    });
  });
});
