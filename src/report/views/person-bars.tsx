/** The most quoted people as bars, divided by kind of quotation. */
import { grouped } from '../../text/counted.js';
import type { PersonTally } from '../answer/answer.js';
import { Link, Plain } from '../parts/parts.js';
import type { JSX } from '../view.js';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** @param most the number of quotations of a full-width bar */
export const KindBar = ({ kinds, most }: Pick<PersonTally, 'kinds'> & { most: number }): JSX.Element => (
  <span class="bar" aria-hidden="true">
    {KINDS.map((kind) => {
      const count = kinds[kind] ?? 0;
      return count > 0 ? <span class={kind} style={{ width: `${(count / most) * 100}%` }} /> : null;
    })}
  </span>
);

export function PersonBars({ people }: { people: readonly PersonTally[] }): JSX.Element {
  const most = Math.max(1, ...people.map(({ quotations }) => quotations));
  if (people.length === 0) return <p class="empty">Nobody is quoted by name.</p>;
  return (
    <>
      <ol class="bars">
        {people.map(({ name, quotations, kinds, roles }) => (
          <li>
            <Link to={{ view: 'quotations', speakers: [name] }} class="who">
              <Plain text={name} />
            </Link>{' '}
            <span class="role quiet">
              <Plain text={roles.at(-1)?.role ?? ''} />
            </span>
            <KindBar kinds={kinds} most={most} />
            <span class="number">
              {grouped(quotations)}
              <span class="hidden"> quotations</span>
            </span>
          </li>
        ))}
      </ol>
      <ul class="legend small">
        {KINDS.map((kind) => (
          <li>
            <span class={`swatch ${kind}`} aria-hidden="true" /> {kind}
          </li>
        ))}
      </ul>
    </>
  );
}
