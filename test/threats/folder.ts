/** A temporary corpus folder for one test, and the program's output for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/model/finding.js';
import { corpus, type Outcome, type World } from '../cli/memory-io.js';

export interface Folder {
  dir: string;
  write(name: string, content: string | Uint8Array): void;
  run(argv: readonly string[], world?: World): Promise<Outcome>;
  /** `path:line rule` for each finding of `corpus check`. */
  findings(...rules: string[]): Promise<string[]>;
  remove(): void;
}

/** A sentence that is an article in every file format. */
export const STORY =
  'The ferry came back on Tuesday, "at last," said Marta Quill in Lindmoor, and the cars rolled off.';

export function folder(): Folder {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-threat-'));
  const run = (argv: readonly string[], world: World = {}) =>
    corpus([...argv, '-C', dir, ...(argv[0] === 'check' ? [] : ['--no-index'])], world);
  return {
    dir,
    run,
    write: (name, content) => {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    },
    findings: async (...rules) => {
      const { out } = await run(['check', '--json', ...(rules.length > 0 ? ['--rule', ...rules] : [])]);
      const { results }: { results: Finding[] } = JSON.parse(out);
      return results.map(({ path, line, rule }) => `${path}${line === null ? '' : `:${line}`} ${rule}`);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
