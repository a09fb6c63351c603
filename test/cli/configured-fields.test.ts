/** `map` and `paths` of the configuration, which apply to every command. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../check/checked.js';
import { corpus } from './memory-io.js';

const STORY =
  'Board waits for the herring\n\nThe harbour board has put off the dredging until autumn, its chair said.\n';

const listed = (files: Record<string, string>, ...argv: string[]) =>
  inFolder(files, async (dir) => {
    const run = (extra: string[] = []) =>
      corpus(['list', '-C', dir, '--format', 'ndjson', ...argv, ...extra], {
        env: { CORPUS_INDEX_DIR: `${dir}-index` },
      });
    const { out, err, code } = await run();
    // The index gives the same answer as the files.
    expect((await run()).out).toBe(out);
    expect((await run(['--no-index'])).out).toBe(out);
    rmSync(`${dir}-index`, { recursive: true, force: true });
    return {
      err,
      code,
      articles: out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])),
    };
  });
const configured = (configuration: object) => ({ 'corpus.config.json': JSON.stringify(configuration) });

describe('paths', () => {
  it('supply fields that have no better source, with their evidence', async () => {
    const { articles } = await listed({
      ...configured({
        paths: ['{publisher}/{date}-{title}', { 'hp_*': { publisher: 'Harbour Post', language: 'en' } }],
      }),
      'Lamp/2021-05-02-tram-stops.txt': STORY,
      'x/hp_1.txt': `---\npublisher: The Lantern\n---\n${STORY}`,
    });
    expect(articles).toMatchObject([
      {
        publisher: 'Lamp',
        published: '2021-05-02',
        title: 'Board waits for the herring',
        evidence: { publisher: { from: 'inferred', rule: 'path-pattern', start: null, confidence: 0.9 } },
      },
      { publisher: 'The Lantern', language: 'en', evidence: { publisher: { from: 'front-matter' } } },
    ]);
  });

  it('can be an object, and update an existing index', async () => {
    const { articles } = await listed({
      ...configured({ paths: { '{publisher}_*': {} } }),
      'Lamp_1.txt': STORY,
    });
    expect(articles).toMatchObject([{ publisher: 'Lamp', published: null }]);
  });

  it.each([
    [{ paths: { '{who}_*': {} } }, 'has {who}, which is not a field'],
    [{ paths: { 'a_*': { body: 'x' } } }, 'gives a body'],
    [{ paths: { 'a_*': { publsher: 'x' } } }, 'is not a field'],
    [{ paths: [3] }, 'must be an object'],
    [{ map: { story: 'x' } }, 'is not a field'],
    [{ map: { body: 3 } }, 'must be a string'],
  ])('and map reject %j with its line', async (configuration, message) => {
    const { err, code } = await listed({ ...configured(configuration), 'a.txt': STORY });
    expect(err).toContain('corpus.config.json:1: ');
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('map', () => {
  const files = {
    'a.ndjson': `${JSON.stringify({ hed: 'Tram', tale: STORY, who: 'Ida Holt', other: 'Jan Prix' })}\n`,
  };

  it('works like --map, which overrides it', async () => {
    const map = configured({ map: { body: 'tale', title: 'hed', authors: 'who' } });
    expect((await listed({ ...map, ...files })).articles).toMatchObject([
      { title: 'Tram', authors: ['Ida Holt'] },
    ]);
    const { articles } = await listed({ ...map, ...files }, '--map', 'authors=other');
    expect(articles).toMatchObject([{ title: 'Tram', authors: ['Jan Prix'] }]);
  });
});
