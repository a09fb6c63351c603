/** Reports of folders written for one test, and what is in their files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Report, ReportText } from '../../src/model/report.js';
import { bytesOf } from '../../src/render/html/packed/letters.js';
import { unpackedReport, unpackedTexts } from '../../src/render/html/packed/packed.js';
import { corpus, type Outcome } from '../cli/memory-io.js';

export interface Folder {
  dir: string;
  write(name: string, content: string): void;
  /** Runs `corpus report` on it; the file is kept in memory. */
  report(...argv: string[]): Promise<Outcome & { html: string }>;
  /** Puts the report on the disk, for a browser. @returns Its address. */
  page(...argv: string[]): Promise<string>;
  remove(): void;
}

/** After every article of the tests. */
const NOW = new Date('2024-05-06T12:00:00');

export function folder(articles: Readonly<Record<string, string>> = {}): Folder {
  const root = mkdtempSync(join(tmpdir(), 'corpus-report-'));
  const dir = join(root, 'archive');
  let pages = 0;
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  };
  for (const [name, content] of Object.entries(articles)) write(name, content);
  const report = async (...argv: string[]) => {
    const written = new Map<string, Uint8Array>();
    const outcome = await corpus(['report', ...argv, '-o', 'r.html', '-C', dir, '--no-index'], {
      written,
      now: NOW,
    });
    return { ...outcome, html: new TextDecoder().decode(written.get('r.html')) };
  };
  return {
    dir,
    write,
    report,
    page: async (...argv) => {
      const { html } = await report(...argv);
      pages += 1;
      const path = join(root, `page-${pages}.html`);
      writeFileSync(path, html);
      return pathToFileURL(path).href;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** An article in the form of `corpus add`. */
export const article = (fields: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

const BLOCK = /<script type="application\/gzip" class="data" data-name="(\w+)">([^<]*)<\/script>/gu;

/** What the blocks of a page hold. */
export function dataIn(html: string): { report: Report; texts: ReportText[] } {
  const blocks = [...html.matchAll(BLOCK)].map(([, name = '', data = '']) => ({
    name,
    value: JSON.parse(gunzipSync(bytesOf(data)).toString()),
  }));
  const named = (wanted: string) => blocks.filter(({ name }) => name === wanted).map(({ value }) => value);
  const report = unpackedReport(named('report')[0]);
  return { report, texts: named('texts').flatMap((texts) => unpackedTexts(texts, report.articles)) };
}

/** Three outlets on a lock and a bridge: two of them report one statement. */
export const TOWN: Readonly<Record<string, string>> = {
  '2021/lock-opens.md': article(
    { title: 'Old lock stays shut', publisher: 'Quay Post', date: '2021-03-01', author: 'Mara Quill' },
    `The ferry was late again on the river.

"The old lock on the canal will not open before the autumn floods," said minister Ida Holt on the quay.

Vera Lund, a clerk, said that nobody had paid the bridge toll since January 2020. "The treaty of the ports is a dead letter," she added.`,
  ),
  '2021/lock-again.md': article(
    {
      title: 'Minister: no lock this summer',
      publisher: 'River Echo',
      date: '2021-03-02',
      url: 'https://river.example/lock',
    },
    `"The old lock will not open before the autumn floods," minister Ida Holt said in the evening.

Harbour master Tom Rask said the treaty would be signed in May. "We sign treaties when the tide is right," Rask said.`,
  ),
  '2021/bridge.md': article(
    { title: 'Bridge toll falls', publisher: 'Lindmoor Weekly', date: '2021-07-10' },
    `"The toll is halved from Monday," said Ida Holt, now mayor of Lindmoor. Tom Rask called it "a gift to lorries".`,
  ),
};
