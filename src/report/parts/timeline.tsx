/** Columns of periods, stacked by outlet, with a brush for filtering: by pointer, or by two handles for the keyboard. */

import { grouped } from '../../text/counted.js';
import { type Period, type Periods, periodInWords } from '../answer/answer.js';
import { usePage } from '../page.js';
import { type JSX, useLayoutEffect, useRef, useState } from '../view.js';
import { BOTTOM, Column, HEIGHT, Pattern, Ticks, TOP } from './columns.js';
import { visible } from './text.js';

/** The current width of an element in pixels. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/** Indices of the first and last selected period; null for all. */
function chosenOf(periods: readonly Period[], from: string, to: string): [number, number] | null {
  if (from === '' && to === '') return null;
  const first = from === '' ? 0 : periods.findIndex((period) => period.to >= from);
  const last = to === '' ? periods.length - 1 : periods.findLastIndex((period) => period.from <= to);
  return first === -1 || last === -1 || first > last ? null : [first, last];
}

/** Round values for the grid lines behind the columns. */
function levels(most: number): number[] {
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 1;
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}

export function Timeline({ periods: all, what }: { periods: Periods; what: string }): JSX.Element {
  const { route, go } = usePage();
  const [ref, width] = useWidth();
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const { periods, outlets, step } = all;
  const most = Math.max(1, ...periods.map(({ total }) => total));
  const chosen = drag ?? chosenOf(periods, route.from, route.to);
  const [first, last] = chosen ?? [0, periods.length - 1];
  const column = width / Math.max(1, periods.length);
  const bar = Math.max(1, Math.min(56, column - Math.min(6, column * 0.25)));
  const scale = (HEIGHT - TOP - BOTTOM) / most;
  const choose = (from: number, to: number, replace = false): void => {
    const whole = from <= 0 && to >= periods.length - 1;
    go(whole ? { from: '', to: '' } : { from: periods[from]?.from ?? '', to: periods[to]?.to ?? '' }, {
      replace,
    });
  };
  const placeOf = (event: PointerEvent): number => {
    const left = ref.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(periods.length - 1, Math.floor((event.clientX - left) / column)));
  };
  // A ref rather than state, which the next event could precede.
  const stroke = useRef<{ origin: number; range: [number, number] } | null>(null);
  const draw = (range: [number, number] | null): void => {
    if (range && stroke.current) stroke.current.range = range;
    setDrag(range);
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    ref.current?.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    stroke.current = { origin: at, range: [at, at] };
    draw([at, at]);
  };
  const move = (event: PointerEvent): void => {
    if (!stroke.current) return;
    const [at, { origin }] = [placeOf(event), stroke.current];
    draw([Math.min(origin, at), Math.max(origin, at)]);
  };
  const end = (done: boolean): void => {
    if (done && stroke.current) choose(...stroke.current.range);
    stroke.current = null;
    draw(null);
  };
  const handle = (which: 'from' | 'to'): JSX.Element => {
    const at = which === 'from' ? first : last;
    const [low, high] = which === 'from' ? [0, last] : [first, periods.length - 1];
    const set = (to: number): void => {
      const place = Math.max(low, Math.min(high, to));
      choose(which === 'from' ? place : first, which === 'to' ? place : last, true);
    };
    const press = (event: KeyboardEvent): void => {
      const to = {
        ArrowLeft: at - 1,
        ArrowDown: at - 1,
        ArrowRight: at + 1,
        ArrowUp: at + 1,
        Home: low,
        End: high,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      set(to);
    };
    const period = periods[at];
    return (
      <button
        type="button"
        class="handle"
        role="slider"
        aria-label={which === 'from' ? 'First period shown' : 'Last period shown'}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={at}
        aria-valuetext={period ? periodInWords(period, step) : ''}
        style={{ left: `${(which === 'from' ? at : at + 1) * column}px` }}
        onKeyDown={press}
      />
    );
  };
  if (periods.length === 0) return <p class="empty">No {what} with a known day.</p>;
  return (
    <figure class="timeline">
      <div
        class="plot"
        ref={ref}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={() => end(true)}
        onPointerCancel={() => end(false)}
      >
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width="100%"
          height={HEIGHT}
          role="img"
          aria-label={summaryOf(all, what)}
        >
          <defs>
            {outlets.map((_, at) => (
              <Pattern at={at} />
            ))}
          </defs>
          {levels(most).map((level) => (
            <g>
              <line
                class="level"
                x1={0}
                x2={width}
                y1={HEIGHT - BOTTOM - level * scale}
                y2={HEIGHT - BOTTOM - level * scale}
              />
              <text class="tick" x={0} y={HEIGHT - BOTTOM - level * scale - 3}>
                {grouped(level)}
              </text>
            </g>
          ))}
          {periods.map((period, at) => (
            <Column
              period={period}
              x={at * column + (column - bar) / 2}
              width={bar}
              scale={scale}
              dim={chosen !== null && (at < first || at > last)}
              title={`${periodInWords(period, step)}: ${grouped(period.total)} ${what}`}
            />
          ))}
          <line class="axis" x1={0} x2={width} y1={HEIGHT - BOTTOM + 0.5} y2={HEIGHT - BOTTOM + 0.5} />
          <Ticks periods={periods} step={step} column={column} />
          {chosen ? (
            <rect
              class="brush"
              x={first * column}
              width={(last - first + 1) * column}
              y={TOP - 8}
              height={HEIGHT - TOP - BOTTOM + 8}
            />
          ) : null}
        </svg>
        {handle('from')}
        {handle('to')}
      </div>
      <figcaption>
        <ul class="legend">
          {outlets.map(({ name, count }, at) => (
            <li>
              <svg class="swatch" width="14" height="14" aria-hidden="true">
                <rect class={`c${at}`} width="14" height="14" />
                <rect width="14" height="14" fill={`url(#pattern-${at})`} />
              </svg>
              <bdi>{visible(name)}</bdi> <span class="quiet">{grouped(count)}</span>
            </li>
          ))}
        </ul>
        <p class="quiet hint">
          {chosen && periods[first] && periods[last] ? (
            <>
              {rangeInWords(periods[first], periods[last], step)}{' '}
              <button type="button" class="plain" onClick={() => go({ from: '', to: '' })}>
                show all
              </button>
            </>
          ) : (
            <span class="screen">Drag across the columns to choose a period.</span>
          )}
          {all.undated > 0 ? ` ${grouped(all.undated)} without a known day.` : null}
        </p>
      </figcaption>
    </figure>
  );
}

const rangeInWords = (first: Period, last: Period, step: Periods['step']): string =>
  first === last
    ? periodInWords(first, step)
    : `${periodInWords(first, step)} to ${periodInWords(last, step)}`;

function summaryOf({ periods, step, outlets }: Periods, what: string): string {
  const total = periods.reduce((sum, one) => sum + one.total, 0);
  const [first] = periods;
  const last = periods.at(-1);
  const most = periods.reduce<Period | null>(
    (best, one) => (best && best.total >= one.total ? best : one),
    null,
  );
  if (!first || !last || !most) return `No ${what}`;
  return `${grouped(total)} ${what} by ${step} and outlet, ${rangeInWords(first, last, step)}; the most, ${grouped(most.total)}, in ${periodInWords(most, step)}. Outlets: ${outlets.map(({ name, count }) => `${name} ${count}`).join(', ')}`;
}
