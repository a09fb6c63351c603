/** Text output of sources: a table, with roles and aliases below each row. */
import type { Source } from '../../model/source.js';
import { escapeLine } from '../escape.js';
import { cutTo, padEnd, padStart, width, wrap } from './layout.js';
import { details, type View, WIDE } from './view.js';

const HEAD = ['NAME', 'KIND', 'QUOTATIONS', 'ARTICLES', 'FIRST', 'LAST'] as const;
/** Heading of the role column on a wide terminal, where nothing is printed below the rows. */
const ROLE = 'ROLE';
/** Minimum width left on a wide line for roles and aliases. */
const NARROWEST_ROLE = 24;
/** Right-aligned columns. */
const NUMBERS: ReadonlySet<string> = new Set(['QUOTATIONS', 'ARTICLES']);
/** A name wider than its column gets a line of its own; if the column would be narrower than this, no table is printed. */
const NARROWEST_NAME = 12;
const WIDEST_NAME = 40;

const day = (date: string | null): string => date?.slice(0, 10) ?? '-';

const cellsOf = ({ name, kind, quotations, articles, first, last }: Source): string[] => [
  escapeLine(name),
  kind,
  String(quotations),
  String(articles),
  day(first),
  day(last),
];

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** `3 direct, 1 indirect, cited twice` */
function counted({ kind, direct, mixed, indirect, citations }: Source): string {
  const kinds = { direct, mixed, indirect };
  const parts = Object.entries(kinds).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
  if (citations > 0) parts.push(`${kind === 'photo' ? 'credited' : 'cited'} ${times(citations)}`);
  return parts.join(', ');
}

/** `in Global Times (3), Sputnik (1)`; with counts only if there are several publishers. */
function publishersIn({ publishers }: Source): string | null {
  const names = Object.entries(publishers);
  if (names.length === 0) return null;
  return `in ${names.map(([name, count]) => (names.length > 1 ? `${name} (${count})` : name)).join(', ')}`;
}

/** How many roles and aliases to show, largest first, until they fit; JSON has all of them. */
const SHOWN = [
  [2, 3],
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
  [2, 0],
  [1, 0],
] as const;

/** `a, b and 31 more` */
function some(values: readonly string[], most: number): string {
  const left = values.length - most;
  return left > 0 ? `${values.slice(0, most).join(', ')} and ${left} more` : values.join(', ');
}

/** From this many articles on, a role that only one of them gives is not informative. */
const MANY_ARTICLES = 10;

/** The roles that more than one article gives, if the source occurs in many articles. */
const rolesOf = ({ articles, roleCounts }: Source): string[] =>
  roleCounts.flatMap(({ text, count }) => (count > 1 || articles < MANY_ARTICLES ? [text] : []));

/** `mayor, former clerk and 3 more · also Ellison`; with fewer roles and aliases if that avoids cutting words. */
function moreAbout(source: Source, inFull: boolean, room = Number.POSITIVE_INFINITY): string {
  const unnamed = source.anonymous ? 'anonymous' : null;
  const full = inFull ? [counted(source), publishersIn(source)] : [];
  const roles = rolesOf(source);
  let words = '';
  for (const [most, names] of SHOWN) {
    const also = source.aliases.length > 0 && names > 0 ? `also ${some(source.aliases, names)}` : null;
    words = details([unnamed, some(roles, most), also, ...full]);
    if (width(words) <= room) return words;
  }
  return words;
}

/** If a table does not fit: the same data below each name. */
function* sourceLines(
  sources: readonly Source[],
  { columns, palette }: View,
  inFull: boolean,
): Generator<string> {
  for (const source of sources) {
    const { name, kind, quotations, articles, first, last } = source;
    const numbers = [`quoted ${times(quotations)}`, `in ${articles} article${articles === 1 ? '' : 's'}`];
    const days = day(first) === day(last) ? day(first) : `${day(first)} to ${day(last)}`;
    yield wrap(escapeLine(name), columns);
    yield wrap(details([kind, ...numbers, days]), columns, '  ');
    const more = moreAbout(source, inFull);
    if (more !== '') yield wrap(palette.dim(more), columns, '  ');
  }
}

/** `inFull` adds the kinds of quotations, and the publishers with them. */
export function* sourcesText(sources: readonly Source[], view: View, inFull: boolean): Generator<string> {
  const { columns, palette, ascii } = view;
  if (sources.length === 0) return;
  const rows = sources.map(cellsOf);
  const widths = HEAD.map((head, at) =>
    rows.reduce((most, row) => Math.max(most, width(row[at] ?? '')), head.length),
  );
  const others = widths.slice(1).reduce((sum, wide) => sum + wide + 2, 0);
  const room = Math.min(WIDEST_NAME, columns - others);
  if (room < NARROWEST_NAME) {
    yield* sourceLines(sources, view, inFull);
    return;
  }
  const fitting = rows.reduce(
    (most, [name = '']) => (width(name) > room ? most : Math.max(most, width(name))),
    4,
  );
  widths[0] = fitting;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        NUMBERS.has(HEAD[at] ?? '') ? padStart(cell, widths[at] ?? 0) : padEnd(cell, widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const beside = columns - fitting - others - 2;
  const inRow = !inFull && columns >= WIDE && beside >= NARROWEST_ROLE;
  yield `${palette.dim(inRow ? `${padEnd(line(HEAD), fitting + others)}  ${ROLE}` : line(HEAD))}\n`;
  for (const [at, source] of sources.entries()) {
    const [name = '', ...cells] = rows[at] ?? [];
    const fits = width(name) <= fitting;
    if (inRow) {
      const role = palette.dim(cutTo(moreAbout(source, false, beside), beside, ascii));
      yield `${line([cutTo(name, fitting, ascii), ...cells])}  ${role}`.trimEnd().concat('\n');
      continue;
    }
    yield fits ? `${line([name, ...cells])}\n` : `${name}\n${line(['', ...cells])}\n`;
    const more = moreAbout(source, inFull);
    if (more !== '') yield wrap(palette.dim(more), columns, '  ');
  }
}
