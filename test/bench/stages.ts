/**
 * Times each stage over one corpus, in a separate process to measure its peak memory, and prints one line of
 * JSON: seconds per stage, and peak resident memory in megabytes.
 *
 *     tsx test/bench/stages.ts <corpus folder>
 */

import { findDates } from '../../src/extract/dates/dates.js';
import { findQuotations } from '../../src/extract/quotations/quotations.js';
import { findCitations } from '../../src/extract/sources/sources.js';
import { findFiles } from '../../src/folder/find-files.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { readSources } from '../../src/load/read-sources.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { generatePages, PAGES } from './generate.js';

export interface StageTimes {
  articles: number;
  load: number;
  parse: number;
  quotations: number;
  sources: number;
  dates: number;
  /** Seconds to parse PAGES saved pages. */
  pages: number;
  peakMegabytes: number;
}

const TODAY = '2026-01-01';

/** Pages are parsed from memory, to time only the parser. */
function timePages(): number {
  const files = generatePages(PAGES).flatMap(
    (text) => asSourceFile('page.txt', { text, encoding: 'utf-8' }).file,
  );
  const start = performance.now();
  for (const file of files) parseArticle(file, TODAY);
  return (performance.now() - start) / 1000;
}

async function timeStages(dir: string): Promise<StageTimes> {
  const times: StageTimes = {
    articles: 0,
    load: 0,
    parse: 0,
    quotations: 0,
    sources: 0,
    dates: 0,
    pages: 0,
    peakMegabytes: 0,
  };
  const timed = async <T>(
    stage: 'load' | 'parse' | 'quotations' | 'sources' | 'dates',
    work: () => T | Promise<T>,
  ): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times[stage] += (performance.now() - start) / 1000;
    return result;
  };
  const { paths } = await timed('load', () => findFiles(dir));
  for (const path of paths) {
    const [file] = (await timed('load', () => readSources(dir, path, {}))).files;
    if (!file) continue;
    times.articles += 1;
    const article = await timed('parse', () => parseArticle(file, TODAY));
    await timed('quotations', () => findQuotations(article));
    await timed('sources', () => findCitations(article));
    await timed('dates', () => findDates(article));
  }
  times.peakMegabytes = process.resourceUsage().maxRSS / 1024;
  times.pages = timePages();
  return times;
}

const [, , folder] = process.argv;
if (folder !== undefined) console.log(JSON.stringify(await timeStages(folder)));
