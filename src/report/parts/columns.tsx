/** The columns of the timeline and what surrounds them, in pixels. */
import { grouped } from '../../text/counted.js';
import { type Period, type Periods, tickOf } from '../answer/answer.js';
import type { JSX } from '../view.js';

export const HEIGHT = 168;
export const BOTTOM = 22;
export const TOP = 14;

/** Hatching distinguishes the outlets without colour. */
export function Pattern({ at }: { at: number }): JSX.Element {
  const paths = [
    '',
    'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
    'M0,3 h6',
    'M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2',
    'M3,0 v6',
    'M0,3 h6 M3,0 v6',
    '',
  ];
  return (
    <pattern id={`pattern-${at}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="hatch" d={paths[at % paths.length] ?? ''} />
    </pattern>
  );
}

interface ColumnProps {
  period: Period;
  x: number;
  width: number;
  scale: number;
  dim: boolean;
  title: string;
}

export function Column({ period: { counts, total }, x, width, scale, dim, title }: ColumnProps): JSX.Element {
  let y = HEIGHT - BOTTOM;
  return (
    <g class={dim ? 'dim' : undefined}>
      <title>{title}</title>
      <rect class="reach" x={x} width={width} y={TOP} height={HEIGHT - TOP - BOTTOM} />
      {counts.map((count, at) => {
        if (count === 0) return null;
        const height = count * scale;
        y -= height;
        // A gap of one pixel separates the outlets.
        const shape = { x, width, y, height: Math.max(0.75, height - 1) };
        return (
          <>
            <rect class={`c${at}`} {...shape} />
            <rect {...shape} fill={`url(#pattern-${at})`} />
          </>
        );
      })}
      {total > 0 && width >= 22 ? (
        <text class="count" x={x + width / 2} y={y - 3}>
          {grouped(total)}
        </text>
      ) : null}
    </g>
  );
}

/** As many labels as fit. */
export function Ticks({
  periods,
  step,
  column,
}: {
  periods: readonly Period[];
  step: Periods['step'];
  column: number;
}): JSX.Element {
  let free = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {periods.map((period, at) => {
        const text = tickOf(period, periods[at - 1], step);
        const x = (at + 0.5) * column;
        if (text === null || text === '' || x < free) return null;
        free = x + text.length * 7 + 12;
        return (
          <text class="tick middle" x={Math.max(x, text.length * 3.5)} y={HEIGHT - 6}>
            {text}
          </text>
        );
      })}
    </g>
  );
}
