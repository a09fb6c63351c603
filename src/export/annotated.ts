/**
 * An export in the annotated form, which `npm run train` and `npm run evaluate` read: `<id>.txt` for each article, and
 * gold.ndjson with its attributions as spans of source, cue and content, to be corrected in an annotation tool.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../model/analysis.js';
import type { Quotation } from '../model/quotation.js';
import { quotedIn } from '../text/quoted-in.js';
import { type LaidOut, laidOut } from './laid-out.js';
import type { Counts, Exported } from './rows.js';

type Pair = [number, number];

const GOLD = 'gold.ndjson';
const METADATA = 'metadata.ndjson';
const LISTS = [GOLD, METADATA];

export const isAnnotatedName = (name: string): boolean => LISTS.includes(name) || name.endsWith('.txt');

/** A distinct file name for each id, without characters that file systems reject. */
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

/** @returns the numbers of articles and quotations */
export function writeAnnotated(dir: string, { articles, wanted }: Exported): Counts {
  mkdirSync(dir);
  for (const list of LISTS) writeFileSync(join(dir, list), '');
  const names = new Names();
  const counts = { articles: 0, quotations: 0 };
  for (const analysis of articles) {
    const id = names.of(analysis.article.id);
    const { text, gold, metadata } = linesOf(analysis, id, wanted);
    writeFileSync(join(dir, `${id}.txt`), text);
    appendFileSync(join(dir, GOLD), `${JSON.stringify(gold)}\n`);
    appendFileSync(join(dir, METADATA), `${JSON.stringify(metadata)}\n`);
    counts.articles += 1;
    counts.quotations += gold.attributions.length;
  }
  return counts;
}
