/** Creates a temporary folder for one test, checks it and removes it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CheckReport, checkCorpus, type ManifestMode } from '../../src/corpus.js';

/** File contents by path; a function creates something other than a file. */
export type Files = Readonly<Record<string, string | Uint8Array | ((path: string) => void)>>;

export async function inFolder<Result>(files: Files, use: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-check-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(dir, name);
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === 'function') content(path);
      else writeFileSync(path, content);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const TODAY = '2021-03-04';

export const checked = (files: Files, ...rules: string[]): Promise<CheckReport> =>
  inFolder(files, (dir) => checkCorpus(dir, { today: TODAY, rules: rules.length > 0 ? rules : null }));

export const checkedWith = (files: Files, manifest: ManifestMode, rules: string[]): Promise<CheckReport> =>
  inFolder(files, (dir) => checkCorpus(dir, { today: TODAY, rules, manifest }));

export const configured = (configuration: object): Files => ({
  'corpus.config.json': JSON.stringify(configuration, null, 2),
});
