/** Exports that mark the texts: TEI and the annotated form. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marked } from '../../src/export/tei.js';
import { readAnnotated } from '../evaluate/annotated-folder.js';
import { fc } from '../properties.js';
import { exampleOf } from '../train/examples.js';
import { SomeArticles } from './some-articles.js';

const articles = new SomeArticles();
let tei = '';
beforeAll(async () => {
  await articles.export('-o', 'all.xml');
  await articles.export('-o', 'annotated', '--as', 'annotated');
  tei = readFileSync(articles.path('all.xml'), 'utf8');
});
afterAll(() => articles.remove());

describe('TEI', () => {
  it('has an article each with its header', () => {
    const document = new DOMParser().parseFromString(tei, 'text/xml');
    expect(document.querySelectorAll('TEI')).toHaveLength(3);
    expect(tei).toContain('<author>Ida Brand</author>');
    expect(tei).toContain('<date when="2021-03-04">2021-03-04</date>');
  });

  it('marks a quotation, who speaks and a date', () => {
    expect(tei).toMatch(
      /<said n="ferry#q\d" who="#source\.1" direct="true"[^>]*>&quot;It will sail &amp; sail &lt;again&gt;,&quot;<\/said>/u,
    );
    expect(tei).toMatch(/<person xml:id="source\.1"><persName>Mara Holt<\/persName>/u);
    expect(tei).toContain('<date when="2019-05">May 2019</date>');
  });

  it('keeps every character of a text with marks that nest, and closes what it opens', () => {
    const names = ['said', 'rs', 'date'];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.nat(2)), { maxLength: 6 }),
        (text, spans) => {
          const length = [...text].length;
          const marks = spans
            .map(([a, b, name]) => ({
              start: Math.min(a, b, length),
              end: Math.min(Math.max(a, b), length),
              name: names[name] ?? '',
            }))
            .filter(
              (one, at, others) =>
                !others.slice(0, at).some((other) => one.start < other.end && other.start < one.end),
            )
            .map((one) => ({ ...one, open: `<${one.name}>` }));
          const block = { kind: 'paragraph' as const, text, start: 0, end: length };
          const out = marked(block, marks);
          const plain = out.replaceAll(/<\/?(?:said|rs|date)>/gu, '');
          expect(plain).toBe(marked(block, []));
          for (const name of names)
            expect(out.split(`<${name}>`).length).toBe(out.split(`</${name}>`).length);
        },
      ),
    );
  });
});

describe('the annotated form', () => {
  it('is read by the evaluation, each span with its text', () => {
    const read = readAnnotated(articles.path('annotated'));
    expect(read.map(({ id }) => id)).toEqual(['ferry-again', 'ferry', 'undated']);
    const ferry = read.find(({ id }) => id === 'ferry');
    const characters = [...(ferry?.raw ?? '')];
    const textOf = (spans: readonly (readonly [number, number])[]): string =>
      spans.map(([from, to]) => characters.slice(from, to).join('')).join(' ');
    for (const { content, contentText, source, sourceText, cue, cueText } of ferry?.attributions ?? []) {
      expect(textOf(content)).toBe(contentText);
      expect(textOf(source)).toBe(sourceText);
      expect(textOf(cue)).toBe(cueText);
    }
    const sails = ferry?.attributions.find(({ contentText }) => contentText.includes('sail &'));
    expect(sails).toMatchObject({
      kind: 'direct',
      cueText: 'said',
      speaker: { name: 'Mara Holt', kind: 'person' },
    });
    expect(sails?.quoted).toEqual(sails?.content);
  });

  it('has the quotation of a title too', () => {
    const ferry = readAnnotated(articles.path('annotated')).find(({ id }) => id === 'ferry');
    expect(ferry?.raw.startsWith('Mara Holt: "The ferry stays"\n\n')).toBe(true);
  });

  it('is trained on as it is corrected', async () => {
    await articles.export('-o', 'corrected', '--as', 'annotated');
    const path = join(articles.path('corrected'), 'gold.ndjson');
    const golden = () => {
      const ferry = readAnnotated(articles.path('corrected')).find(({ id }) => id === 'ferry');
      const example = ferry && exampleOf(ferry);
      const textOf = ({ start, end }: { start: number; end: number }): string =>
        example?.context.text.slice(start, end) ?? '';
      return (example?.gold ?? []).map(({ source, content }) => ({
        source: source.map(textOf).join(' '),
        content: content.map(textOf).join(' '),
      }));
    };
    const before = golden();
    expect(before).toContainEqual({ source: 'she', content: '"It will sail & sail <again>,"' });
    const wrong = before.find(({ content }) => content.includes('pier is closed'));
    expect(wrong).toBeDefined();

    // Somebody shortens one content, moves its source, and strikes out another attribution.
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const corrected = lines.map((line) => {
      const article = JSON.parse(line);
      for (const one of article.attributions) {
        if (!one.contentText.includes('sail &')) continue;
        const [[start]] = one.content;
        one.content = [[start, start + 14]];
        one.source = one.cue;
      }
      article.attributions = article.attributions.filter(
        ({ contentText }: { contentText: string }) => !contentText.includes('pier is closed'),
      );
      return JSON.stringify(article);
    });
    writeFileSync(path, `${corrected.join('\n')}\n`);
    const after = golden();
    expect(after).toContainEqual({ source: 'said', content: '"It will sail ' });
    expect(after.find(({ content }) => content.includes('pier is closed'))).toBeUndefined();
    expect(after).toHaveLength(before.length - 1);
  });

  it('gives each article a file of its own, whatever its id', async () => {
    const text = (id: string): string =>
      `---\nid: ${id}\ntitle: ${id}\n---\n\nThe pier is closed, said Mara Holt.\n`;
    const odd = new SomeArticles({
      'a.md': text('"x/../y"'),
      'b.md': text('"x_.._y"'),
      'c.md': text('"X/../Y"'),
    });
    await odd.export('-o', 'out', '--as', 'annotated');
    expect(readdirSync(odd.path('out')).sort()).toEqual([
      'X_.._Y-3.txt',
      'gold.ndjson',
      'metadata.ndjson',
      'x_.._y-2.txt',
      'x_.._y.txt',
    ]);
    odd.remove();
  });
});
