/** WCAG 2.2 AA, as far as axe-core can tell: every view, light and dark, wide and on a phone, in several scripts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, launch, newPage, noBrowser, type Opened, open, stylesOf } from './browser.js';
import { article, folder, TOWN } from './pages.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WORLD = {
  ...TOWN,
  'hebrew.md': article(
    { title: 'הנמל נפתח מחדש', publisher: 'הד הנמל', date: '2021-03-05', language: 'he' },
    '"הסכר הישן לא ייפתח לפני הגשמים של הסתיו", אמרה השרה עדה הולט.\n\nThe ferry was late. "The port opens," said Ida Holt.',
  ),
  'japanese.md': article(
    { title: '港が再び開く', publisher: '港新聞', date: '2021-03-06', language: 'ja' },
    '「秋の洪水の前に古い水門が開くことはない」とイダ・ホルト大臣は述べた。港の条約は五月に署名される。',
  ),
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light and wide', {}],
  ['dark on a phone', { dark: true, width: 360, height: 740 }],
];

const PLACES = [
  'view=overview&from=2021-03-02',
  'view=quotations&q=lock&outlet=Quay+Post',
  'view=statements',
  'view=people',
  'view=articles&q=zeppelin',
  'view=context&word=treaty',
  'view=sources',
  'article=2021%2Flock-opens&quotation=2021%2Flock-opens%23q1',
  'article=hebrew',
];

describe.skipIf(noBrowser)('the page, by axe-core', () => {
  const world = folder(WORLD);
  let browser: Browser;
  let opened: Opened;
  let address = '';

  beforeAll(async () => {
    [browser, address] = await Promise.all([launch(), world.page()]);
    opened = await newPage(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    world.remove();
  });

  const violations = async (): Promise<string[]> => {
    // As the browser's own tools run it: outside the page's policy.
    await opened.page.evaluate(AXE);
    const found: Violation[] = await opened.page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
    );
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  };

  describe.each(LOOKS)('%s', (_name, look) => {
    it.each(PLACES)('has no fault at #%s', async (place) => {
      await open(opened, `${address}#${place}`, look);
      expect(await violations()).toEqual([]);
    });
  });

  it('has none with its menus and dialog open', async () => {
    await open(opened, `${address}#view=quotations`);
    await opened.page.locator('.menu summary').click();
    expect(await violations()).toEqual([]);
    await opened.page.locator('.menu summary').click();
    await opened.page.getByRole('button', { name: 'cite' }).first().click();
    expect(await violations()).toEqual([]);
  });

  it('notices a fault', async () => {
    await open(opened, address);
    await opened.page.evaluate(
      'document.querySelector(".search input").removeAttribute("placeholder"); document.querySelector(".search label").replaceWith(document.querySelector(".search input"))',
    );
    expect((await violations()).join()).toContain('label');
  });

  it('reads scripts in their own direction, and finds words in scripts without spaces', async () => {
    const { page } = opened;
    await open(opened, `${address}#article=hebrew`);
    expect(await stylesOf(page, '.reading h2', 'direction')).toEqual(['rtl', 'ltr']);
    expect(await stylesOf(page, '.body p', 'direction')).toEqual(['rtl', 'ltr']);
    await open(opened, `${address}#view=articles&q=${encodeURIComponent('条約')}`);
    await expect.poll(() => page.locator('.articles li').count()).toBe(1);
    expect(await page.locator('.articles .title').innerText()).toBe('港が再び開く');
    await open(opened, `${address}#view=context&word=${encodeURIComponent('水門')}`);
    expect(await page.locator('.kwic .node').allInnerTexts()).toEqual(['水門']);
  });

  it('moves nothing for those who ask for less motion', async () => {
    await open(opened, address);
    const moving = await opened.page.evaluate(
      '[...document.querySelectorAll("*")].filter((one) => { const style = getComputedStyle(one); return style.animationName !== "none" || style.transitionDuration !== "0s" || style.scrollBehavior !== "auto"; }).length',
    );
    expect(moving).toBe(0);
  });
});
