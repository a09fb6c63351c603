/** Bar charts from block characters, one or several lines high. */

interface Blocks {
  /** Characters from the lowest bar to the full one. */
  levels: string;
  /** The character for zero. */
  none: string;
}

const UNICODE: Blocks = { levels: '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588', none: '\u00b7' };
const ASCII: Blocks = { levels: ':-=+*#%@', none: '.' };
const LEVELS = 8;

/** The character of horizontal bars. */
export const fullBlock = (ascii: boolean): string => (ascii ? '#' : '\u2588');

/** The start of each of `count` cells in a line of `columns`, followed by the end of the last. */
export const cellEdges = (count: number, columns: number): number[] =>
  Array.from({ length: count + 1 }, (_, at) => Math.floor((at * columns) / Math.max(1, count)));

/** One line: the height of each bar is its share of `most`; only 0 is drawn empty. */
export function barLine(
  counts: readonly number[],
  most: number,
  edges: readonly number[],
  ascii: boolean,
): string {
  const { levels, none } = ascii ? ASCII : UNICODE;
  return counts
    .map((count, at) => {
      const level = Math.ceil((count / Math.max(1, most)) * LEVELS);
      const character = level === 0 ? none : (levels[level - 1] ?? none);
      return character.repeat((edges[at + 1] ?? 0) - (edges[at] ?? 0));
    })
    .join('');
}

/** `height` lines, top to bottom; only the last one marks empty cells. */
export function barRows(
  counts: readonly number[],
  height: number,
  edges: readonly number[],
  ascii: boolean,
): string[] {
  const { levels, none } = ascii ? ASCII : UNICODE;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return Array.from({ length: height }, (_, row) => {
    const below = (height - 1 - row) * LEVELS;
    return counts
      .map((count, at) => {
        const level = Math.min(LEVELS, Math.ceil((count / most) * height * LEVELS) - below);
        const empty = below === 0 ? none : ' ';
        const shown = ascii && level > 0 ? fullBlock(true) : level > 0 ? (levels[level - 1] ?? '') : empty;
        return shown.repeat((edges[at + 1] ?? 0) - (edges[at] ?? 0));
      })
      .join('');
  });
}

/** Length of the prefix that names the enclosing period: the year of a day or a month, otherwise the century. */
const coarse = (name: string): string => (name.length > 4 ? name.slice(0, name.length > 7 ? 7 : 4) : '');

/**
 * The axis below the bars: `|2020-01 |2021-01`. Marks the first and the last step and the start of each longer period, as far as
 * their names fit.
 */
export function axisLine(names: readonly string[], edges: readonly number[]): string {
  const end = edges.at(-1) ?? 0;
  let line = '';
  for (const [at, name] of names.entries()) {
    const left = edges[at] ?? 0;
    const last = at === names.length - 1;
    const begins = at === 0 || (coarse(name) !== '' && coarse(name) !== coarse(names[at - 1] ?? ''));
    const round = name.length <= 4 && /0$|0X$|00$/u.test(name);
    if (!begins && !last && !round) continue;
    const fits = at === 0 || left + name.length < end;
    const start = fits ? left : end - name.length - 1;
    if (at > 0 && ((!fits && !last) || start <= line.length)) continue;
    line = line.padEnd(start) + (fits ? `|${name}` : `${name}|`);
  }
  return line;
}
