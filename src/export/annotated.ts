/**
 * An export in the annotated form, which `npm run train` and `npm run evaluate` read: `<id>.txt` for each article, and
 * gold.ndjson with its attributions as spans of source, cue and content, to be corrected in an annotation tool.
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Analysis } from '../model/analysis.js';
import type { Quotation } from '../model/quotation.js';
import { quotedIn } from '../text/quoted-in.js';
import { type LaidOut, laidOut } from './laid-out.js';
import type { Exported } from './rows.js';

type Pair = [number, number];

const LISTS = ['gold.ndjson', 'metadata.ndjson'];

export const isAnnotatedName = (name: string): boolean => LISTS.includes(name) || name.endsWith('.txt');

/** A file name for each id, without what file systems refuse, each different. */
class Names {
  readonly #used = new Set<string>();

  of(id: string): string {
    const plain =
      id
        .replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
        .replace(/^\.+/u, '')
        .slice(0, 120) || 'article';
    let name = plain;
    for (let at = 2; this.#used.has(name.toLowerCase()); at += 1) name = `${plain}-${at}`;
    this.#used.add(name.toLowerCase());
    return name;
  }
}

const known = (pair: Pair | null): Pair[] => (pair ? [pair] : []);

function attribution(
  { kind, spans, speaker, cue, confidence }: Quotation,
  { placeOf }: LaidOut,
  characters: readonly string[],
) {
  const content = spans.flatMap(([start, end]) => known(placeOf({ start, end })));
  const source =
    speaker?.mention && speaker.resolution !== 'carried-over' ? known(placeOf(speaker.mention)) : [];
  const cues = cue ? known(placeOf(cue)) : [];
  const textOf = (pairs: readonly Pair[]): string =>
    pairs.map(([from, to]) => characters.slice(from, to).join('')).join(' ');
  return {
    kind,
    source,
    sourceText: textOf(source),
    cue: cues,
    cueText: textOf(cues),
    content,
    contentText: textOf(content),
    quoted: quotedIn({ text: characters.join(''), start: 0, spans: content }).map(
      ({ start, end }): Pair => [start, end],
    ),
    speaker: speaker?.name
      ? { name: speaker.name, kind: speaker.kind === 'person' ? 'person' : 'body' }
      : null,
    confidence,
  };
}

function linesOf(analysis: Analysis, id: string, wanted: Exported['wanted']) {
  const laid = laidOut(analysis);
  const characters = [...laid.text];
  const { publisher, published, authors, title } = analysis.article;
  const attributions = analysis.quotations
    .filter(wanted)
    .map((quotation) => attribution(quotation, laid, characters))
    .filter(({ content }) => content.length > 0);
  return {
    text: `${laid.text}\n`,
    gold: { id, annotator: null, attributions },
    metadata: { id, publisher, publication_date: published, author: authors.join('; ') || null, title },
  };
}

/** @returns how many articles and quotations there are */
export async function writeAnnotated(
  dir: string,
  { articles, wanted }: Exported,
): Promise<{ articles: number; quotations: number }> {
  mkdirSync(dir);
  const [gold, metadata] = LISTS.map((name) => createWriteStream(join(dir, name)));
  const names = new Names();
  const counts = { articles: 0, quotations: 0 };
  for (const analysis of articles) {
    const id = names.of(analysis.article.id);
    const lines = linesOf(analysis, id, wanted);
    writeFileSync(join(dir, `${id}.txt`), lines.text);
    gold?.write(`${JSON.stringify(lines.gold)}\n`);
    metadata?.write(`${JSON.stringify(lines.metadata)}\n`);
    counts.articles += 1;
    counts.quotations += lines.gold.attributions.length;
  }
  for (const stream of [gold, metadata]) {
    stream?.end();
    if (stream) await finished(stream);
  }
  return counts;
}
