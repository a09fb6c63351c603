/** A table that scrolls on its own, with a heading for each column. */
import type { ComponentChildren, JSX } from '../view.js';
import { Scroll } from './scroll.js';

interface TableProps {
  label: string;
  class: string;
  heads: readonly (string | { number: string })[];
  /** Whether the headings are only for screen readers. */
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
