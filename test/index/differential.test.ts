import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Articles, type Corpus, openCorpus } from '../../src/corpus.js';
import { generateCorpus } from '../bench/generate.js';
import { Queries } from './queries.js';
import { later, SomeCorpus } from './some-corpus.js';

const NIGHTLY = process.env.CORPUS_NIGHTLY === '1';
const QUERIES = NIGHTLY ? 1_000 : 200;
/** Small updates, whose segments are kept beside the first. */
const UPDATES = 3;
const TODAY = '2026-01-01';

const articles = new SomeCorpus();
const { dir } = articles;
const place = join(articles.root, 'index');
afterAll(() => articles.remove());

const open = (index: string | null): Promise<Corpus> =>
  openCorpus(dir, { today: TODAY, now: later(), index, refresh: true });

/** Updates the index once; returns the number of segments. */
async function update(): Promise<number> {
  (await open(place)).close();
  return readdirSync(place).filter((name) => name.endsWith('.segment')).length;
}

const OTHERS: Record<string, string> = {
  'hafen.md':
    '---\ntitle: Streik in den Häfen\npublisher: Küste\nlang: de\ndate: 2021-03-04\nauthor: Anna Weiß\n---\n\nDie Häfen sind zu, und der Hafen von Lindau ist es auch. „Wir warten auf die Schiffe“, sagte Anna Weiß der Zeitung. Die Arbeiter sind nicht mehr bereit.\n',
  'ile.md':
    '---\ntitle: Sur l’île\npublisher: Le Port\nauthor: Paul Marchand\n---\n\nLes bateaux de l’île sont dans le port. « Nous attendons la marée », a déclaré Paul Marchand. Il est le maire de la ville et il ne part pas.\n',
  'ship.md':
    '---\ntitle: Ships wait\ndate: 2019-12-31\nauthor: Marta Quill\n---\n\nThe ship that the well-paid crew of the U.S. port is shipping has been striking since 1987, Reuters reported. “The strike of ships is over,” said Marta Quill. O’Brien was at the 東京 port.\n',
  'undated.txt':
    'Ships and more ships\n\nThe strike went on, said Marta Quill, as the shipping of the oil stopped in March.\n',
  'void.txt': '',
};

/** Grows, changes and shrinks the corpus in several updates, so that some segments have tombstones. */
async function age(): Promise<void> {
  const count = NIGHTLY ? 300 : 70;
  generateCorpus(join(articles.root, 'made'), count);
  const made = join(articles.root, 'made', '000');
  const names = readdirSync(made);
  mkdirSync(join(dir, 'deep'));
  const pathOf = (at: number): string => join(dir, at % 2 === 0 ? 'deep' : '', names[at] ?? '');
  const copy = (at: number, path = pathOf(at)): void =>
    writeFileSync(path, readFileSync(join(made, names[at] ?? '')));
  const others = Object.entries(OTHERS);
  for (const at of names.slice(UPDATES).keys()) copy(at);
  for (const [name, text] of others.slice(UPDATES)) writeFileSync(join(dir, name), text);
  await update();
  for (let step = 0; step < UPDATES; step += 1) {
    copy(names.length - 1 - step);
    rmSync(pathOf(step * 4));
    appendFileSync(pathOf(step * 4 + 1), '\nA ship more, said Marta Quill on Monday.\n');
    copy(step * 4 + 2, join(dir, `copy-${step}.md`));
    const [name, text] = others[step] ?? ['none.txt', ''];
    writeFileSync(join(dir, name), text);
    await update();
  }
}

const SELECTIONS: Articles[] = [
  {},
  { from: '2020-06', to: '2021' },
  { publisher: 'post' },
  { from: '2021', undated: true },
  { unique: true },
];

/** The answer to a question, or the error it is rejected with. */
function asked(question: () => unknown): unknown {
  try {
    return question();
  } catch (error) {
    return String(error);
  }
}

async function expectSame(indexed: Corpus, plain: Corpus, seed: number, count: number): Promise<void> {
  const queries = new Queries(seed);
  let found = 0;
  for (let number = 0; number < count; number += 1) {
    const query = queries.next();
    const selection = {
      ...queries.pick(SELECTIONS),
      speaker: queries.chance(0.15) ? queries.pick(['Mara', 'minister', 'Quill']) : null,
    };
    const options = {
      limit: queries.pick([5, 20, null]),
      prefix: queries.chance(0.1),
      fuzzy: queries.chance(0.1),
    };
    const search = async (corpus: Corpus) => (await corpus.searcher(selection)).search(query, options);
    const [of, wanted] = [await search(indexed), await search(plain)];
    const what = JSON.stringify({ number, query, selection, options });
    expect(
      of.results.map(({ article, score }) => [article.id, score]),
      what,
    ).toEqual(wanted.results.map(({ article, score }) => [article.id, score]));
    expect(of, what).toEqual(wanted);
    found += Math.min(1, of.total);
    if (number % 10 !== 0) continue;
    const question = { ...selection, query, limit: options.limit };
    expect(
      asked(() => indexed.quotes(question)),
      what,
    ).toEqual(asked(() => plain.quotes(question)));
  }
  // The comparison means little unless most queries find something.
  expect(found).toBeGreaterThan(count / 2);
}

describe('the index', () => {
  let plain: Corpus;
  beforeAll(async () => {
    await age();
    plain = await open(null);
  }, 120_000);

  const others = (corpus: Corpus): unknown[] =>
    SELECTIONS.flatMap((selection) => [
      [...corpus.articles(selection)].map(({ article, body }) => ({ article, body })),
      corpus.quotes({ ...selection, speaker: 'mara', minConfidence: 0.5 }),
      corpus.sources({ ...selection, min: 2 }),
      corpus.sources({ ...selection, cited: true }),
      corpus.timeline(selection),
      corpus.spokenOf(selection),
      corpus.dateMentions({ ...selection, mentionsFrom: '2019' }),
      corpus.undatedLeftOut(selection),
      corpus.articles({ publisher: 'nobody of that name' }).length,
      corpus.nearestName('speaker', 'Mara Qill'),
      corpus.problems,
    ]);

  it(`in several segments answers ${QUERIES} queries like the files alone`, async () => {
    const indexed = await open(place);
    expect(readdirSync(place).filter((name) => name.endsWith('.segment')).length).toBe(1 + UPDATES);
    await expectSame(indexed, plain, 1, QUERIES);
    expect(others(indexed)).toEqual(others(plain));
    indexed.close();
  }, 300_000);

  it('does so with merged segments too', async () => {
    // Each of these updates adds a segment, until they are merged.
    let segments = 0;
    for (let step = 0; segments !== 1 && step < 9; step += 1) {
      writeFileSync(
        join(dir, `later-${step}.txt`),
        `Later ${step}\n\nThe ships of step ${step} came back.\n`,
      );
      segments = await update();
    }
    expect(segments).toBeLessThan(3);
    plain = await open(null);
    const indexed = await open(place);
    await expectSame(indexed, plain, 2, QUERIES / 4);
    expect(others(indexed)).toEqual(others(plain));
    indexed.close();
  }, 300_000);
});
