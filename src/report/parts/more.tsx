/** Long lists start short, and grow on request. */

import { grouped } from '../../text/counted.js';
import { type JSX, useState } from '../view.js';

/** @returns The first of the values, and a button that shows more; a new `key` starts over. */
export function useSome<Value>(
  values: readonly Value[],
  { first, more, what }: { first: number; more: number; what: string },
): { some: readonly Value[]; button: JSX.Element | null } {
  const [count, setCount] = useState(first);
  const left = values.length - count;
  const button =
    left > 0 ? (
      <p class="more">
        <button type="button" onClick={() => setCount(count + more)}>
          Show {grouped(Math.min(more, left))} more {what}
        </button>{' '}
        <span class="quiet">{grouped(left)} left</span>
      </p>
    ) : null;
  return { some: values.slice(0, count), button };
}
