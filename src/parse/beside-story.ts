/** Reads what a whole web page says about the story extracted from it: its authors and date may be given elsewhere on the page. */
import type { SourceFile } from '../load/load.js';
import { type Byline, type DatedBy, findByline, findPageDates } from './fields/fields.js';
import { type PageModels, readPage } from './page/page.js';
import { PAGE_MODELS, rankingOf } from './rankings.js';

export interface BesideStory {
  byline: Byline | null;
  published: DatedBy | null;
}

export const NOTHING_BESIDE: BesideStory = { byline: null, published: null };

/** The body of the whole page is not used. */
const BESIDE_MODELS: PageModels = { ...PAGE_MODELS, body: () => null };

/** Null for files other than web pages. Ranges refer to the whole page, which is not kept. */
export function readBesideStory({ whole, ...file }: SourceFile, today: string): BesideStory {
  if (whole === undefined) return NOTHING_BESIDE;
  const page = readPage({ ...file, text: whole, bodyStart: 0 }, undefined, BESIDE_MODELS);
  const { lines, run, headline, quiet } = page;
  const title = headline?.index ?? null;
  return {
    byline: findByline(lines, run, title, quiet, rankingOf('authors')),
    published: findPageDates(whole, lines, run, title, today).published,
  };
}
