/** Asks the built program for the quotations and statements of the judged articles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quotation } from '../../src/model/quotation.js';
import type { Statement } from '../../src/model/statement.js';
import { corpusCommand, run } from '../bench/measured.js';
import { readPairs, type Written, writeCorpus } from './pairs.js';
import { type Joined, joinedPairs, type Printed } from './scores.js';

function printedOf({ id, kind, start, end }: Quotation, { hash, publisher, before }: Written): Printed {
  return {
    id,
    place: [hash, start - before, end - before],
    publisher,
    quoted: kind !== 'indirect',
  };
}

function results<One>(argv: readonly string[], env: Record<string, string>): One[] {
  const { status, stdout, stderr } = run(corpusCommand('quotes', '--all', '--json', ...argv), env);
  if (status !== 0) throw new Error(stderr);
  const answer: { results: One[] } = JSON.parse(stdout);
  return answer.results;
}

/** The judged pairs, with what the program says of each. */
export function askAll(): Joined[] {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-statements-'));
  try {
    const written = writeCorpus(join(dir, 'corpus'));
    const env = { CORPUS_DIR: join(dir, 'corpus'), CORPUS_INDEX_DIR: join(dir, 'index') };
    const printed = results<Quotation>([], env).flatMap((quotation) => {
      const of = written.get(quotation.article.id);
      return of ? printedOf(quotation, of) : [];
    });
    const statementOf = new Map<string, string>();
    for (const { id, carried } of results<Statement>(['--group', 'statement', '--min-articles', '1'], env)) {
      for (const { quotations } of carried)
        for (const quotation of quotations) statementOf.set(quotation, id);
    }
    return joinedPairs(readPairs(), printed, statementOf);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
