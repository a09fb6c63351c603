/**
 * Measures how often a field is right at each level of its confidence: a confidence of 0.8 should be right about
 * eight times in ten. Optional, as the pages with known fields are not part of the project:
 *
 *     npx tsx test/bench/confidence.ts [folder]
 *
 * Each folder below `folder` (default `../shared/eval/articles/dev`) has `ID.txt` and `gold.ndjson`, whose lines
 * are `{ id, title?, authors?, date?, publisher? }`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import type { ParsedArticle } from '../../src/parse/parsed-article.js';

interface Gold {
  id: string;
  title?: string;
  authors?: string[];
  date?: string;
  publisher?: string | string[];
}

const FIELDS = ['title', 'authors', 'date', 'publisher'] as const;
type Field = (typeof FIELDS)[number];

const TODAY = '2026-01-01';
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = process.argv[2] ?? join(root, '..', 'shared', 'eval', 'articles', 'dev');

const plain = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join(' ')
    .replace(/^the /u, '');

function isRight(field: Field, gold: Gold, article: ParsedArticle): boolean {
  if (field === 'title') return plain(gold.title ?? '') === plain(article.title ?? '');
  if (field === 'date') return gold.date === article.published?.slice(0, 10);
  if (field === 'authors') {
    const known = new Set((gold.authors ?? []).map(plain));
    return article.authors.length === known.size && article.authors.every((name) => known.has(plain(name)));
  }
  return [gold.publisher ?? []].flat().some((form) => plain(form) === plain(article.publisher ?? ''));
}

/** Right answers and all answers, by tenths of confidence. */
type Levels = Map<number, { right: number; answers: number }>;

function measure(set: string): Map<Field, Levels> {
  const table = new Map<Field, Levels>(FIELDS.map((field) => [field, new Map()]));
  for (const line of readFileSync(join(folder, set, 'gold.ndjson'), 'utf8').split('\n')) {
    if (line === '') continue;
    const gold: Gold = JSON.parse(line);
    const text = readFileSync(join(folder, set, `${gold.id}.txt`), 'utf8');
    const { file } = asSourceFile('page.txt', { text, encoding: 'utf-8' });
    if (!file) continue;
    const article = parseArticle(file, TODAY);
    for (const field of FIELDS) {
      const evidence = article.evidence[field === 'date' ? 'published' : field];
      if (gold[field] === undefined || !evidence) continue;
      const level = Math.floor(evidence.confidence * 10 + 1e-9) / 10;
      const levels = table.get(field);
      const seen = levels?.get(level) ?? { right: 0, answers: 0 };
      levels?.set(level, {
        right: seen.right + (isRight(field, gold, article) ? 1 : 0),
        answers: seen.answers + 1,
      });
    }
  }
  return table;
}

if (!existsSync(folder)) {
  console.log(`${folder} is not there; nothing to measure`);
} else {
  for (const set of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold.ndjson')))) {
    for (const [field, levels] of measure(set)) {
      const rows = [...levels].sort(([a], [b]) => b - a);
      if (rows.length > 0) console.log(`\n${set}, ${field}\nconfidence  right  answers`);
      for (const [level, { right, answers }] of rows) {
        const share = `${Math.round((100 * right) / answers)}%`;
        console.log(`${level.toFixed(1).padStart(10)}${share.padStart(7)}${String(answers).padStart(9)}`);
      }
    }
  }
}
