import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnnotatedArticle, readAnnotated } from './annotated-folder.js';
import { faults, figuresOf, headline, intervals, measure } from './evaluate.js';
import { type Readings, readAll } from './product.js';

/** Slightly below the last measurements; raise a floor when its figure rises. */
const FLOORS: Readonly<Record<string, number>> = {
  'quoted strict F1': 94.5,
  'quoted relaxed F1': 97,
  'quoted recall': 97,
  'quoted speaker': 95.5,
  'quoted attributed F1': 92,
  'indirect strict F1': 78.5,
  'all strict F1': 89.8,
  'all attributed F1': 89.8,
  'dates strict F1': 95.2,
  'dates value F1': 91.8,
  'title right': 93,
  'published right': 99.5,
  'authors F1': 94.8,
  'body F1': 97.8,
  'identity B-cubed F1': 93,
  'persons named right': 71,
  'roles right': 82,
};

describe('the annotated articles', () => {
  let articles: AnnotatedArticle[];
  let readings: Readings;
  let head: Record<string, number>;

  beforeAll(async () => {
    articles = readAnnotated(join(import.meta.dirname, '../annotated/articles'));
    readings = await readAll(articles);
    const { sums, items } = measure(articles, readings);
    head = headline(figuresOf(sums, items));
  });

  it.each(Object.entries(FLOORS))('%s is at least %d', (name, floor) => {
    expect(head[name]).toBeGreaterThanOrEqual(floor);
  });

  it('have a floor for every metric', () => {
    expect(Object.keys(head).sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it('have a reproducible confidence interval for each metric', () => {
    const measured = measure(articles.slice(0, 12), readings);
    const between = intervals(measured);
    const own = headline(figuresOf(measured.sums, []));
    for (const [name, [low, high]] of Object.entries(between)) {
      expect(low).toBeLessThanOrEqual(own[name] ?? 0);
      expect(high).toBeGreaterThanOrEqual(own[name] ?? 0);
    }
    expect(intervals(measured)).toEqual(between);
  });

  it('list each error with article, kind and words', () => {
    const lines = faults(articles, readings);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(
        /^[a-z-]+: (?:missed|speaker|content|person|no attribution|date|title|published|authors) /u,
      );
  });
});
