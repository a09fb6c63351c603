/**
 * Measures how well a second annotation of some articles, made from their bare texts and the guide, agrees with
 * the first: `tsx test/annotated/agreement.ts`. A line of `second/` is `source | cue | content`, with ` + `
 * between pieces and ` ~ ` for words left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAnnotated } from '../evaluate/annotated-folder.js';
import { attributionRow, countAttributions, type Predicted, ROWS } from '../evaluate/attributions.js';
import type { Sums } from '../evaluate/sums.js';
import type { Span } from './marks.js';
import { quotedParts } from './quoted.js';

const folder = join(import.meta.dirname, 'second');
const articles = readAnnotated(join(import.meta.dirname, 'articles'));

/** The first occurrence of a piece at or after an offset. */
function spanOf(raw: string, piece: string, from: number): Span {
  const [first = '', last = ''] = piece.split(' ~ ');
  const start = raw.indexOf(first, from);
  const end = last === '' ? start + first.length : raw.indexOf(last, start) + last.length;
  if (start < 0 || end < start) throw new Error(`not in the text: ${piece}`);
  return [[...raw.slice(0, start)].length, [...raw.slice(0, end)].length];
}

/** The occurrence of a source's words nearest to its content; -1 if there is none. */
function nearest(raw: string, words: string, start: number, length: number): number {
  let best = -1;
  const away = (at: number): number =>
    Math.min(Math.abs(at + words.length - start), Math.abs(at - start - length));
  for (let at = raw.indexOf(words); words !== '' && at >= 0; at = raw.indexOf(words, at + 1)) {
    const whole = !/\w/u.test(raw[at - 1] ?? '') && !/\w/u.test(raw[at + words.length] ?? '');
    if (whole && (best < 0 || away(at) < away(best))) best = at;
  }
  return best;
}

function kindOf(piece: string): Predicted['kind'] {
  const quoted = quotedParts(piece).reduce((sum, [start, end]) => sum + end - start, 0);
  if (quoted === 0) return 'indirect';
  return quoted >= [...piece.replace(/^that /u, '')].length - 2 ? 'direct' : 'mixed';
}

function second(raw: string, line: string): Predicted {
  const [source = '', cue = '', content = ''] = line.split('|').map((part) => part.trim());
  const pieces = content.split(' + ');
  const spans = pieces.map((piece) => spanOf(raw, piece, 0));
  const place = nearest(raw, source, raw.indexOf(pieces[0]?.split(' ~ ')[0] ?? ''), pieces[0]?.length ?? 0);
  const mention = source === '' || place < 0 ? null : spanOf(raw, source, place);
  const speaker =
    source === '' ? null : { name: source, role: null, kind: 'person', anonymous: false, mention };
  const kinds = new Set(pieces.map(kindOf));
  // A turn after a name and a colon is direct without marks.
  if (cue === ':' && source !== '') return { kind: 'direct', spans, cue: null, speaker };
  return { kind: kinds.size === 1 ? kindOf(pieces[0] ?? '') : 'mixed', spans, cue: null, speaker };
}

const sums: Sums = new Map();
const names = readdirSync(folder).sort();
for (const name of names) {
  const article = articles.find(({ id }) => id === basename(name, '.txt'));
  if (!article) throw new Error(`no article for ${name}`);
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  countAttributions(
    article.text,
    article.attributions,
    lines.map((line) => second(article.raw, line)),
    sums,
  );
}
console.log(`${names.length} articles`);
for (const row of ROWS) {
  const { gold, predicted, strict, relaxed, attributed } = attributionRow(sums, row);
  const figures = [strict, relaxed, attributed].map(({ f1 }) => ((f1 ?? 0) * 100).toFixed(1));
  console.log(
    `${row.padEnd(9)} ${gold} and ${predicted}: strict ${figures[0]}, relaxed ${figures[1]}, attributed ${figures[2]}`,
  );
}
