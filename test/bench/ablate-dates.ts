/**
 * Measures what each date rule adds: scores the grammar without it on a set of annotated articles, which is
 * optional and not part of this repository, with the set's own scorer. Prints a line per rule, the most useful
 * first.
 *
 *     tsx test/bench/ablate-dates.ts [folder of the set, with gold.ndjson and ../score.mjs]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDates } from '../../src/extract/dates/dates.js';
import { DATE_GRAMMAR } from '../../src/extract/dates/grammar.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import type { ParsedArticle } from '../../src/parse/parsed-article.js';

const USUAL = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/eval/dates/dev');
/** Without it there are no values to score. */
const NEEDED = 'resolve-in-order';

interface Annotated {
  id: string;
  /** Publication date. */
  dct: string;
  text: string;
}

interface Sample {
  id: string;
  parsed: ParsedArticle;
  /** Length of the front matter in code points; the set's offsets exclude it. */
  head: number;
}

function samplesOf(gold: string): Sample[] {
  const lines = readFileSync(gold, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { id, dct, text }: Annotated = JSON.parse(line);
      const head = `---\ndate: ${dct}\n---\n`;
      const { file } = asSourceFile(`${id}.txt`, { text: head + text, encoding: 'utf-8' });
      return file ? [{ id, parsed: parseArticle(file, '2026-01-01'), head: head.length }] : [];
    });
}

/** The set's own score for calendar values, in hundredths. */
function score(set: string, work: string, samples: readonly Sample[], without: string | null): number {
  const grammar = {
    parsers: DATE_GRAMMAR.parsers.filter(({ id }) => id !== without),
    refiners: DATE_GRAMMAR.refiners.filter(({ id }) => id !== without),
  };
  const found = samples.flatMap(({ id, parsed, head }) =>
    findDates(parsed, undefined, grammar).map(({ start, end, value }) => {
      const place = (offset: number): number => [...parsed.text.slice(0, offset)].length - head;
      const text = parsed.text.slice(start, end);
      return JSON.stringify({ article: id, start: place(start), end: place(end), text, value });
    }),
  );
  const predicted = join(work, 'predicted.ndjson');
  writeFileSync(predicted, `${found.join('\n')}\n`);
  const script = join(set, '..', 'score.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [script, '--gold', join(set, 'gold.ndjson'), '--pred', predicted],
    { encoding: 'utf8' },
  );
  return Number(/^PRIMARY \S+ ([\d.]+)/mu.exec(stdout)?.[1] ?? Number.NaN);
}

const set = process.argv[2] ?? USUAL;
if (existsSync(join(set, 'gold.ndjson'))) {
  const work = mkdtempSync(join(tmpdir(), 'corpus-ablation-'));
  const samples = samplesOf(join(set, 'gold.ndjson'));
  const whole = score(set, work, samples, null);
  const rules = [...DATE_GRAMMAR.parsers, ...DATE_GRAMMAR.refiners].map(({ id }) => id);
  const added = rules
    .filter((id) => id !== NEEDED)
    .map((id) => ({ id, adds: whole - score(set, work, samples, id) }));
  added.sort((a, b) => b.adds - a.adds);
  console.log(`${whole.toFixed(2).padStart(6)}  all rules`);
  for (const { id, adds } of added) console.log(`${adds.toFixed(2).padStart(6)}  ${id}`);
  rmSync(work, { recursive: true });
} else {
  console.log(`no annotated articles in ${set}: nothing to measure`);
}
