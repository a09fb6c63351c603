/** The search of the page finds the articles that `corpus search` finds. */

import { stemmer as german } from '@orama/stemmers/german';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Searching } from '../../src/report/answer/searching.js';
import { dataOf } from '../../src/report/data/data.js';
import { corpus } from '../cli/memory-io.js';
import { article, dataIn, folder, TOWN } from './pages.js';

const archive = folder({
  ...TOWN,
  'de.md': article(
    { title: 'Die Häfen schließen', publisher: 'Hafenblatt', date: '2021-04-01', language: 'de' },
    'Die Schiffe blieben in den Häfen, sagte Ida Holt. "Der Vertrag der Häfen ist tot", sagte sie am Kai.',
  ),
  'en.md': article(
    {
      title: 'Co-operation of the ports',
      publisher: 'Quay Post',
      date: '2021-05-01',
      language: 'en',
      author: 'Mara Quill',
    },
    "Ships' captains of the ferries cooperated. The harbour master's shipping rules, in the U.S. and here, are 1,000 pages long.\n\nLock keepers wept.",
  ),
  'later.md': article(
    { title: 'No co operation', publisher: 'Quay Post', date: '2021-05-02', language: 'en' },
    'The keeper of the lock is wintering abroad, and Der Vertrag is the title of his novel.',
  ),
});
afterAll(() => archive.remove());

let searching: Searching;
let ids: string[] = [];

beforeAll(async () => {
  globalThis.stemmers = { de: { stemmer: german } };
  const { report, texts } = dataIn((await archive.report()).html);
  const data = dataOf(report, async () => [async () => texts]);
  ids = report.articles.map(({ id }) => id);
  await data.texts.read();
  searching = new Searching(data, () => {});
  await searching.run();
});

const inPage = (asked: string): (string | undefined)[] =>
  [...(searching.find(asked)?.articles.keys() ?? [])].map((at) => ids[at]).sort();

async function inCommand(asked: string): Promise<string[]> {
  const { out } = await corpus(['search', asked, '-C', archive.dir, '--no-index', '--json', '--limit', '50']);
  const { results }: { results: { article: { id: string } }[] } = JSON.parse(out);
  return results.map(({ article }) => article.id).sort();
}

describe('the search of the page', () => {
  it.each([
    ...['treaty', 'treaties', 'ferry', 'ferries', 'lock', 'locked', 'floods', 'flooding', 'toll'],
    ...['ship', 'ships', 'shipping', 'keeper', 'keepers', 'master', "master's", 'us', 'U.S.', '1000'],
    ...['cooperation', 'co-operation', 'operation', 'cooperate', 'autumn', 'autumns', 'title', 'summer'],
    ...['Hafen', 'Häfen', 'hafens', 'Schiff', 'Schiffe', 'Vertrag', 'Verträge', 'novels', 'winter'],
    ...['"the treaty"', '"treaties"', '"lock keepers"', '"long lock"', '"der vertrag"', 'treat*', 'schif*'],
    ...['lock -treaty', 'lock -treaties', 'news', 'Echo', 'Quill', 'Hafenblatt'],
  ])('has the articles of corpus search for %s', async (asked) => {
    expect(inPage(asked)).toEqual(await inCommand(asked));
  });

  it('has only those with every word, where the command ranks those with some too', async () => {
    expect(inPage('treaty summer')).toEqual(['2021/lock-again']);
    expect(await inCommand('treaty summer')).toContain('2021/lock-opens');
  });

  it('finds something for most of these', () => {
    expect(inPage('treaties').length).toBe(2);
    expect(inPage('Hafen')).toEqual(['de']);
    expect(inPage('Schiff')).toEqual(['de']);
    expect(inPage('cooperation')).toEqual(['en']);
  });
});
