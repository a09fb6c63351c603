/**
 * A real browser for the page: Chromium as the system has it. Without one the tests say so and are skipped; in continuous
 * integration it must be there.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** CHROMIUM, else the first on the path; null if there is none. */
const CHROMIUM =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram) ??
  null;

/** Whether tests without a browser are skipped; continuous integration says so if it cannot install one. */
export const noBrowser =
  CHROMIUM === null && (process.env.CI !== 'true' || process.env.CORPUS_WITHOUT_BROWSER === '1');
if (noBrowser) console.warn('no Chromium on the path: the page of the report is not tested');

export const launch = (): Promise<Browser> => {
  if (CHROMIUM === null) throw new Error('no Chromium on the path: apt-get install chromium');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
};

/** One page, which is used again. */
export interface Opened {
  page: Page;
  /** Whatever the page complained of, and every address it asked for beside its own, since it was opened. */
  faults: string[];
}

export interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
}

export async function newPage(browser: Browser): Promise<Opened> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('blob:'))
      faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}

/** Opens an address afresh; resolves when the page shows its data. */
export async function open({ page, faults }: Opened, url: string, look: Look = {}): Promise<void> {
  const { width = 1280, height = 900, dark = false } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  // Another part of one address after `#` would not load the page again.
  await page.goto('about:blank');
  faults.length = 0;
  await page.goto(url);
  await page.waitForSelector('.bar-of-page');
}

/**
 * The part of the address after `#`, read in the page itself: what the browser reports of it elsewhere comes later than the events
 * that changed it.
 */
export const asked = async (page: Page): Promise<URLSearchParams> =>
  new URLSearchParams((await page.evaluate<string>('location.hash')).slice(1));

/** The computed value of a style of each element, in order. */
export const stylesOf = (page: Page, selector: string, property: string): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => getComputedStyle(one)[${JSON.stringify(property)}])`,
  );
