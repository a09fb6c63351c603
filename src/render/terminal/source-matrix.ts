/** Text output of who quotes or cites whom: a row per source, and a lettered column per publisher. */
import type { Source } from '../../model/source.js';
import { escapeLine } from '../escape.js';
import { padEnd, padStart, width, wrap } from './layout.js';
import type { View } from './view.js';

/** A wider name gets a line of its own. */
const WIDEST_NAME = 32;

/** A, B, ... Z, AA, AB, ... */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** The column for what unknown publishers quote or cite. */
const UNKNOWN = '(unknown)';

const total = (source: Source): number => source.quotations + source.citations;

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Counts by publisher, including the unknown ones. */
function countsOf(source: Source): Record<string, number> {
  const unknown = total(source) - sum(Object.values(source.publishers));
  return unknown > 0 ? { ...source.publishers, [UNKNOWN]: unknown } : source.publishers;
}

/** Publishers by how often they quote and cite the sources, then by name. */
function publishersOf(sources: readonly Source[]): string[] {
  const sums = new Map<string, number>();
  for (const source of sources) {
    for (const [name, count] of Object.entries(countsOf(source)))
      sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

export function* matrixText(sources: readonly Source[], view: View): Generator<string> {
  const { columns, palette, ascii } = view;
  if (sources.length === 0) return;
  const publishers = publishersOf(sources);
  const names = sources.map(({ name, kind }) => escapeLine(kind === 'photo' ? `${name} (photo)` : name));
  const label = names.reduce(
    (most, name) => (width(name) > WIDEST_NAME ? most : Math.max(most, width(name))),
    4,
  );
  const most = sources.reduce((a, source) => Math.max(a, total(source)), 0);
  const cell = Math.max(String(most).length, letters(publishers.length - 1).length) + 2;
  // The last two columns: the sum over publishers without a column, and the total.
  const room = Math.max(1, Math.floor((columns - label - cell - 2 * 'other'.length) / cell));
  const shown = publishers.slice(0, room);
  const rest = publishers.length > shown.length;
  const none = ascii ? '.' : '\u00b7';
  const key = shown.map((name, at) => `${letters(at)}\u00a0${escapeLine(name).replaceAll(' ', '\u00a0')}`);
  yield wrap(palette.dim('how often each is quoted or cited in'), columns);
  yield `${wrap(palette.dim(key.join(', ')), columns, '  ').replaceAll('\u00a0', ' ')}\n`;
  const heads = shown.map((_, at) => padStart(letters(at), cell)).join('');
  const tail = `${rest ? '  other' : ''}${padStart('all', cell + 1)}`;
  yield `${palette.dim(`${padEnd('', label)}${heads}${tail}`)}\n`;
  for (const [at, source] of sources.entries()) {
    const name = names[at] ?? '';
    const all = countsOf(source);
    const counts = shown.map((publisher) => all[publisher] ?? 0);
    const other = total(source) - sum(counts);
    const cells = counts.map((count) => padStart(count === 0 ? none : String(count), cell)).join('');
    const others = rest ? padStart(other === 0 ? none : String(other), '  other'.length) : '';
    const long = width(name) > label;
    if (long) yield `${name}\n`;
    yield `${padEnd(long ? '' : name, label)}${cells}${others}${padStart(String(total(source)), cell + 1)}\n`;
  }
}
