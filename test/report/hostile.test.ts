/** Nothing in an article is markup or script on the page, moves what is around it, or makes the browser ask for anything. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotationsCsv } from '../../src/report/answer/answer.js';
import { dataOf } from '../../src/report/data/data.js';
import { launch, newPage, noBrowser, type Opened, open } from './browser.js';
import { article, dataIn, folder } from './pages.js';

/** Each sets `hit` if it is ever read as markup or script. */
const MARKUP = [
  '<script>globalThis.hit=1</script>',
  '</script><script>globalThis.hit=1</script>',
  '</title><script>globalThis.hit=1</script>',
  '</style><script>globalThis.hit=1</script>',
  '<img src="https://bad.example/pixel" onerror="globalThis.hit=1">',
  '<svg onload="globalThis.hit=1"></svg>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<!--<script>',
  '"><b onmouseover="globalThis.hit=1">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of another language
  '${globalThis.hit=1} {{constructor.constructor("globalThis.hit=1")()}}',
].join(' ');

/** Overrides and isolates that are never closed. */
const TURNED = '\u202Egpj.exe \u2066in \u2067turned';

const HOSTILE: Readonly<Record<string, string>> = {
  'markup.md': article(
    {
      title: MARKUP,
      publisher: `<b>Post</b> ${MARKUP}`,
      author: MARKUP,
      section: MARKUP,
      standfirst: MARKUP,
      date: '2021-03-01',
      url: 'javascript:globalThis.hit=1',
      id: '</script><script>globalThis.hit=1</script>',
    },
    `The ferry came back. "${MARKUP}," said Ida Holt, <b onclick="globalThis.hit=1">minister</b> of the port.\n\n${MARKUP} occurred on 5 May 2020, Ida Holt said.`,
  ),
  'turned.md': article(
    {
      title: `Invoice ${TURNED}`,
      publisher: `Echo ${TURNED}`,
      date: '2021-03-02',
      url: 'data:text/html,<b>x</b>',
    },
    `"We sign ${TURNED} treaties," said Tom ${TURNED} Rask in Lindmoor. The ferry was late.`,
  ),
  'formula.md': article(
    { title: '=HYPERLINK("https://bad.example")', publisher: '@SUM(A1)', date: '2021-03-04' },
    'The ferry was late. "=cmd|calc of the harbour will not open," said Tom Rask, -2+3 minister.',
  ),
};

const VIEWS = ['overview', 'quotations', 'statements', 'people', 'articles', 'context&word=ferry', 'sources'];

const archive = folder(HOSTILE);
afterAll(() => archive.remove());

describe('the file of hostile texts', () => {
  it('has one script of its own and inert data, whatever title is asked for', async () => {
    const { html } = await archive.report('--title', MARKUP + TURNED);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/gu)].map(([, attributes]) => attributes);
    const outside = html.replaceAll(/<script[\s\S]*?<\/script>/gu, '');
    expect(scripts.filter((attributes) => attributes === '')).toHaveLength(1);
    expect(scripts.filter((attributes) => attributes?.includes('type="application/gzip"'))).toHaveLength(2);
    expect(outside).toContain('&lt;img src=&quot;https://bad.example/pixel&quot;');
    expect(outside).not.toMatch(/<(?:img|svg|iframe|b)\b/u);
    expect(outside).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(html.match(/<title>[\s\S]*?<\/title>/gu)).toHaveLength(1);
  });

  it('gives tables in which no cell is a formula', async () => {
    const { report, texts } = dataIn((await archive.report()).html);
    const data = dataOf(report, async () => [async () => texts]);
    await data.texts.read();
    const csv = quotationsCsv(data.rows, data.texts);
    expect(csv).toContain(`"'=HYPERLINK(""https://bad.example"")"`);
    expect(csv).toContain(",'@SUM(A1),");
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/mu);
  });
});

describe.skipIf(noBrowser)('the page of hostile texts, in Chromium', () => {
  let browser: Browser;
  let opened: Opened;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    [browser, address] = await Promise.all([launch(), archive.page('--title', MARKUP)]);
    opened = await newPage(browser);
    page = opened.page;
  }, 60_000);
  afterAll(() => browser?.close());

  const ids = async (): Promise<string[]> =>
    dataIn((await archive.report()).html).report.articles.map(({ id }) => id);

  it('shows them as text in every view and article, and runs none', async () => {
    const places = [
      ...VIEWS.map((view) => `view=${view}`),
      ...(await ids()).map((id) => `article=${encodeURIComponent(id)}`),
      `q=${encodeURIComponent('<script>globalThis.hit=1</script> "onerror')}`,
      `speaker=${encodeURIComponent(MARKUP)}&view=${encodeURIComponent('<b>')}`,
    ];
    for (const place of places) {
      await open(opened, `${address}#${place}`);
      await expect.poll(() => page.locator('script.data').count()).toBe(0);
      expect(await page.evaluate('globalThis.hit'), place).toBe(undefined);
      expect(
        await page.locator('#page :is(img, iframe, object, embed, script, b, [onclick], [onerror])').count(),
        place,
      ).toBe(0);
      expect(opened.faults, place).toEqual([]);
    }
    await open(opened, `${address}#view=articles`);
    expect(await page.locator('.articles .title').first().innerText()).toContain(
      '<script>globalThis.hit=1</script>',
    );
  }, 60_000);

  it('links only to addresses of the web', async () => {
    for (const id of await ids()) {
      await open(opened, `${address}#article=${encodeURIComponent(id)}`);
      const hrefs = await page
        .locator('a')
        .evaluateAll((all) => all.map((one) => String(one.getAttribute('href'))));
      expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
    }
  });

  it('writes out what turns the direction of text, and isolates each name', async () => {
    for (const view of VIEWS) {
      await open(opened, `${address}#view=${view}`);
      expect(
        await page.evaluate('document.body.innerText.match(/[\\u202A-\\u202E\\u2066-\\u2069]/g)'),
        view,
      ).toBe(null);
    }
    await open(opened, `${address}#view=articles`);
    expect(await page.locator('.articles').innerText()).toContain('Invoice \\u{202e}gpj.exe');
    expect(await page.locator('.articles .quiet bdi').count()).toBeGreaterThanOrEqual(3);
  });

  it('opens a paragraph of a megabyte, and cuts it in lists', async () => {
    const long = folder({
      'long.md': article(
        { title: 'Long', publisher: 'Echo', date: '2021-03-03' },
        `"${'The tide is right for it and we shall sail with it '.repeat(20_000)}," said Tom Rask.`,
      ),
    });
    const big = await long.page();
    await open(opened, `${big}#view=quotations`);
    expect((await page.locator('.quotation blockquote').innerText()).length).toBeLessThan(1_000);
    await open(opened, `${big}#article=long`);
    await page.waitForSelector('.body q', { timeout: 5_000 });
    expect((await page.locator('.body q').innerText()).length).toBeGreaterThan(1_000_000);
    expect(opened.faults).toEqual([]);
    long.remove();
  });

  it('could run no markup or foreign script, nor ask for anything, even if it tried', async () => {
    await open(opened, address);
    const tries = {
      markup: 'document.body.insertAdjacentHTML("beforeend", "<b>x</b>")',
      source: 'Object.assign(document.createElement("script"), { src: "https://bad.example/a.js" })',
      code: 'new Function("globalThis.hit = 1")()',
    };
    for (const [name, code] of Object.entries(tries)) {
      // Later, as the page itself would: what a test evaluates may do more.
      const refused = await page.evaluate(`new Promise((done) => setTimeout(() => {
        try { ${code}; done('done'); } catch (error) { done(error.name); }
      }))`);
      expect(refused, name).toMatch(/^(?:TypeError|EvalError)$/u);
    }
    const asked = await page.evaluate(
      'fetch("https://bad.example/").then(() => "done", (error) => error.name)',
    );
    expect(asked).toBe('TypeError');
    const blocked = await page.evaluate(`new Promise((done) => {
      addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://bad.example/pixel' }));
    })`);
    expect(blocked).toBe('img-src');
    expect(await page.evaluate('globalThis.hit')).toBe(undefined);
  });
});
