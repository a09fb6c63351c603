/** Draws terminal lines as an SVG that follows the reader's light or dark theme. */
import type { Look, Stretch } from './ansi.js';

const CELL = 8.4;
const LINE = 19;
const MARGIN = 18;
const BAR = 30;

/** Seconds between two commands. */
const STEP = 1.6;

/** Light and dark, by colour of the terminal: at least 4.5 to 1 on the background. */
const COLOURS: readonly (readonly [light: string, dark: string])[] = [
  ['#24292f', '#e6edf3'],
  ['#b3261e', '#ff8f87'],
  ['#11672c', '#6fdd8b'],
  ['#7d5200', '#e3b341'],
  ['#0a56c2', '#79b8ff'],
  ['#8137c4', '#d2a8ff'],
  ['#0b6473', '#6fd3e3'],
  ['#57606a', '#9ea7b3'],
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const classesOf = ({ bold, dim, italic, underline, colour }: Look): string =>
  [bold && 'b', dim && 'd', italic && 'i', underline && 'u', colour !== null && `c${colour % COLOURS.length}`]
    .filter((name) => name !== false)
    .join(' ');

function drawnLine(stretches: readonly Stretch[], y: number): string {
  let column = 0;
  return stretches
    .map(({ text, look }) => {
      const words = text.trim();
      const x = (MARGIN + (column + [...text].indexOf([...words][0] ?? '')) * CELL).toFixed(1);
      const cells = [...words].length;
      column += [...text].length;
      if (words === '') return '';
      const classes = classesOf(look);
      const attribute = classes === '' ? '' : ` class="${classes}"`;
      return `<text x="${x}" y="${y}" textLength="${(cells * CELL).toFixed(1)}"${attribute}>${escaped(words)}</text>`;
    })
    .join('');
}

const style = (theme: 0 | 1): string => {
  const [back, bar, text, dim] =
    theme === 0 ? ['#ffffff', '#eaeef2', '#24292f', '#57606a'] : ['#0d1117', '#21262d', '#e6edf3', '#9ea7b3'];
  return [
    `.back{fill:${back};stroke:${bar}}.bar{fill:${bar}}text{fill:${text}}.d{fill:${dim}}`,
    ...COLOURS.map((pair, at) => `.c${at}{fill:${pair[theme]}}`),
  ].join('');
};

/** One group of lines for each command: they appear one after another, and stay. */
export function svgOf(
  scenes: readonly (readonly (readonly Stretch[])[])[],
  columns: number,
  title: string,
): string {
  const count = scenes.reduce((sum, lines) => sum + lines.length, 0);
  const width = Math.ceil(columns * CELL + 2 * MARGIN);
  const height = BAR + count * LINE + MARGIN;
  let y = BAR + LINE;
  const groups = scenes.map((lines, at) => {
    const drawn = lines.map((line) => {
      const text = drawnLine(line, y);
      y += LINE;
      return text;
    });
    return `<g class="s" style="animation-delay:${(at * STEP).toFixed(1)}s">\n${drawn.filter((line) => line !== '').join('\n')}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}
.b{font-weight:bold}.i{font-style:italic}.u{text-decoration:underline}
${style(0)}
@media (prefers-color-scheme:dark){${style(1)}}
@keyframes appear{from{opacity:0}to{opacity:1}}
@media (prefers-reduced-motion:no-preference){.s{animation:appear .3s both}}
</style>
<rect class="back" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
<path class="bar" d="M0 ${BAR - 6}V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8V${BAR - 6}z"/>
${groups.join('\n')}
</svg>
`;
}
