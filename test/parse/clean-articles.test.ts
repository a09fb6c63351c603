/** Runs only if a folder of clean articles exists beside the project; it is optional and not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';

const DIR = join(import.meta.dirname, '../../../shared/eval/attribution/train');
const FILES = 100;

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

describe.skipIf(!existsSync(DIR))('clean articles', () => {
  it('keep their first line as headline and at least 99.7% of their words', () => {
    let words = 0;
    let kept = 0;
    for (const name of readdirSync(DIR)
      .filter((entry) => entry.endsWith('.txt'))
      .sort()
      .slice(0, FILES)) {
      const text = readFileSync(join(DIR, name), 'utf8');
      const { file } = asSourceFile(name, { text, encoding: 'utf-8' });
      if (!file) throw new Error(name);
      const { body, titleRange } = parseArticle(file, '2024-05-01');
      const firstLine = text.indexOf('\n');
      expect(titleRange, name).toEqual({ start: 0, end: text.slice(0, firstLine).trimEnd().length });
      words += wordsIn(text.slice(firstLine));
      kept += body.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
    }
    expect(kept / words).toBeGreaterThanOrEqual(0.997);
  });
});
