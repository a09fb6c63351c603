/** The examples of the documents for CI and for the configuration work. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../../src/check/manifest/manifest-file.js';
import { readConfigurationFile } from '../../src/folder/configuration/read-configuration.js';
import { corpus } from '../cli/memory-io.js';
import { type Files, inFolder } from './checked.js';

const DOCS = new URL('../../docs/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, DOCS), 'utf8');
const documents = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map(read)
  .join('\n');
const blocks = (language: string, holding: string): string[] =>
  [...documents.matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = '']) =>
    name === language && text.includes(holding) ? text : [],
  );

const ARTICLE = `---
title: Ferry
publisher: Harbour Post
date: 2020-10-23
---

The harbour council of Lindmoor agreed on Tuesday to reopen the old ferry line before the summer, its speaker Marta Quill said. Boats will leave every hour from the northern pier, and the fare will stay as it was before the storm took the landing stage away.
`;
const PRESS: Files = { 'articles/a.md': ARTICLE };

/** The arguments after `corpus` in the workflow and in the hook. */
const COMMANDS = [
  ...blocks('yaml', 'runs-on').flatMap((text) => {
    const { jobs } = parse(text) as { jobs: { check: { steps: { run?: string }[] } } };
    return jobs.check.steps.flatMap(({ run }) => (run?.includes('corpus.js') ? run : []));
  }),
  ...blocks('yaml', 'repos:').flatMap((text) => {
    const { repos } = parse(text) as { repos: { hooks: { entry: string }[] }[] };
    return repos.flatMap(({ hooks }) => hooks.map(({ entry }) => entry));
  }),
].map((line) => line.replace(/^(?:node \S*corpus\.js|corpus) /u, '').split(' '));

describe('the documented commands for CI', () => {
  it('include a workflow and a hook', () => {
    expect(COMMANDS.map(([command]) => command)).toEqual(['check', 'check']);
  });

  it.each(COMMANDS.map((argv) => argv.join(' ')))(
    '%s passes only a corpus that matches its manifest',
    (line) =>
      inFolder(PRESS, async (dir) => {
        const run = () => corpus(line.split(' '), { cwd: dir });
        expect((await run()).out).toContain(
          'articles/corpus.manifest'.slice(line.includes('github') ? 0 : 9),
        );
        expect((await run()).code).toBe(1);
        await corpus(['check', 'articles', '--write-manifest'], { cwd: dir });
        expect(await run()).toEqual({ out: '1 article checked, nothing found\n', err: '', code: 0 });
        writeFileSync(join(dir, 'articles', 'b.md'), ARTICLE.replace('hour', 'day'));
        expect(await run()).toMatchObject({
          code: 1,
          out: expect.stringContaining('is not in the manifest'),
        });
      }),
  );
});

describe('the documented configuration', () => {
  it('is valid', async () => {
    const [text = ''] = blocks('json', '"publishers"');
    const { waivers, publishers } = await inFolder({ 'corpus.config.json': text }, readConfigurationFile);
    expect([waivers.length, publishers.size]).toEqual([1, 1]);
  });

  it('shows every key of the file', async () => {
    const { properties }: { properties: object } = JSON.parse((await corpus(['schema', 'config'])).out);
    const table = read('configuration.md');
    const missing = Object.keys(properties).filter(
      (key) => key !== '$schema' && !table.includes(`\`${key}\``),
    );
    expect(missing).toEqual([]);
  });
});

describe('the documented manifest', () => {
  it('is valid', () => {
    const [text = ''] = blocks('', 'corpus-manifest 1');
    expect(readManifest(text)).toMatchObject([
      { path: '2020/strike.md', records: [{ title: 'Ferries stand still' }] },
    ]);
  });
});
