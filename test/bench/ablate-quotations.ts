/**
 * Measures what each rule of the quotation grammar adds: the scores without it, beside those with all rules.
 *
 *     npx tsx test/bench/ablate-quotations.ts [train|dev]
 *
 * Optional: it needs the annotated articles and the scorer in `../shared/eval/attribution`, which are not part of
 * this project, and says so if they are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findQuotationsBy, QUOTATION_GRAMMAR } from '../../src/extract/quotations/quotations.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import type { ParsedArticle } from '../../src/parse/parsed-article.js';

const shared = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'shared',
  'eval',
  'attribution',
);
const split = process.argv[2] === 'train' ? 'train' : 'dev';
const TODAY = '2026-01-01';

type Rules = typeof QUOTATION_GRAMMAR;

interface Figures {
  rows: Record<string, { strict: { f1: number }; relaxed: { f1: number }; attributed: { f1: number } }>;
  quotedRecall: { all: { recall: number } };
}

function readArticles(dir: string): ParsedArticle[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = readFileSync(join(dir, name), 'utf8');
      const { file } = asSourceFile(name, { text, encoding: 'utf-8' });
      return file ? [parseArticle(file, TODAY)] : [];
    });
}

function score(rules: Rules, articles: readonly ParsedArticle[], work: string): Figures {
  const lines = articles.flatMap((article) =>
    findQuotationsBy(rules, article).map(({ kind, pieces, speaker, cue }) =>
      JSON.stringify({
        article: basename(article.path, '.txt'),
        kind,
        content: pieces,
        speaker: speaker && { name: speaker.name, mention: speaker.mention },
        cue,
      }),
    ),
  );
  const predicted = join(work, 'predicted.ndjson');
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  const scorer = [
    join(shared, 'score.mjs'),
    '--gold',
    join(shared, split, 'gold.ndjson'),
    '--pred',
    predicted,
    '--json',
  ];
  return JSON.parse(spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout);
}

const percent = (share: number | undefined): string => ((share ?? 0) * 100).toFixed(1).padStart(9);

function report(name: string, { rows, quotedRecall }: Figures): void {
  const { quoted, indirect, all } = rows;
  const cells = [
    quoted?.strict.f1,
    quotedRecall.all.recall,
    quoted?.attributed.f1,
    indirect?.strict.f1,
    indirect?.relaxed.f1,
    all?.attributed.f1,
  ];
  console.log(name.padEnd(32) + cells.map(percent).join(''));
}

function ablate(): void {
  const articles = readArticles(join(shared, split));
  const work = mkdtempSync(join(tmpdir(), 'corpus-ablation-'));
  console.log(
    'without'.padEnd(32) +
      ['strict', 'recall', 'attrib.', 'ind.str.', 'ind.rel.', 'all attr.']
        .map((head) => head.padStart(9))
        .join(''),
  );
  report('(nothing)', score(QUOTATION_GRAMMAR, articles, work));
  const { parsers, refiners } = QUOTATION_GRAMMAR;
  for (const left of parsers)
    report(left.id, score({ refiners, parsers: parsers.filter((rule) => rule !== left) }, articles, work));
  for (const left of refiners)
    report(left.id, score({ parsers, refiners: refiners.filter((rule) => rule !== left) }, articles, work));
  rmSync(work, { recursive: true, force: true });
}

if (existsSync(join(shared, split))) ablate();
else console.log('nothing to measure: ../shared/eval/attribution is not there');
