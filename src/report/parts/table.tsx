/** A table that scrolls by itself, with a head for each column. */
import type { ComponentChildren, JSX } from '../view.js';
import { Scroll } from './scroll.js';

interface TableProps {
  label: string;
  class: string;
  heads: readonly (string | { number: string })[];
  /** Whether heads are only read aloud. */
  headless?: boolean;
  children: ComponentChildren;
}

export function Table({ label, class: name, heads, headless = false, children }: TableProps): JSX.Element {
  return (
    <Scroll label={label}>
      <table class={name}>
        <thead class={headless ? 'hidden' : undefined}>
          <tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <th scope="col">{head}</th>
              ) : (
                <th scope="col" class="number">
                  {head.number}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}
