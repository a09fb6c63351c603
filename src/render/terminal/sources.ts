/** Sources for people: a table, with roles and other names under each. */
import type { Source } from '../../model/source.js';
import { escapeLine } from '../escape.js';
import { padEnd, padStart, width, wrap } from './layout.js';
import { details, type View } from './view.js';

const HEAD = ['NAME', 'KIND', 'QUOTATIONS', 'ARTICLES', 'FIRST', 'LAST'] as const;
/** Columns of numbers, set to the right. */
const NUMBERS: ReadonlySet<string> = new Set(['QUOTATIONS', 'ARTICLES']);
/** A name wider than this has a line to itself, so that it does not push the other columns away. */
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

export function* sourcesText(sources: readonly Source[], view: View): Generator<string> {
  const { columns, palette } = view;
  const rows = sources.map(cellsOf);
  const widths = HEAD.map((head, at) => {
    const widest = rows.reduce((most, row) => Math.max(most, width(row[at] ?? '')), head.length);
    return at === 0 ? Math.min(widest, WIDEST_NAME) : widest;
  });
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        NUMBERS.has(HEAD[at] ?? '') ? padStart(cell, widths[at] ?? 0) : padEnd(cell, widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  yield `${palette.dim(line(HEAD))}\n`;
  for (const [at, source] of sources.entries()) {
    const [name = '', ...cells] = rows[at] ?? [];
    const fits = width(name) <= (widths[0] ?? 0);
    yield fits ? `${line([name, ...cells])}\n` : `${name}\n${line(['', ...cells])}\n`;
    const also = source.aliases.length > 0 ? `also ${source.aliases.join(', ')}` : null;
    const more = details([source.roles.join(', '), also]);
    if (more !== '') yield wrap(palette.dim(more), columns, '  ');
  }
}
