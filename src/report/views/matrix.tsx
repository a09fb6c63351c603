/** People by outlet: how often each outlet quotes each person. Not shown for a single outlet. */
import { grouped } from '../../text/counted.js';
import { outletCounts, type PersonTally } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, Plain, Scroll } from '../parts/parts.js';
import type { JSX } from '../view.js';

const MOST_OUTLETS = 8;

export function Matrix({ people }: { people: readonly PersonTally[] }): JSX.Element | null {
  const page = usePage();
  if (page.outlets.length <= 1 || people.length === 0) return null;
  const outlets = outletCounts(page.shown.rows)
    .slice(0, MOST_OUTLETS)
    .map(({ name }) => name);
  const most = Math.max(
    1,
    ...people.flatMap((person) => outlets.map((outlet) => person.outlets.get(outlet) ?? 0)),
  );
  return (
    <section>
      <header>
        <h2>Who is quoted where</h2>
      </header>
      <Scroll label="Who is quoted where">
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {outlets.map((outlet) => (
                <th scope="col">
                  <Plain text={outlet} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, outlets: of }) => (
              <tr>
                <th scope="row">
                  <Plain text={name} />
                </th>
                {outlets.map((outlet) => {
                  const count = of.get(outlet) ?? 0;
                  if (count === 0) return <td class="none">·</td>;
                  const level = Math.ceil((count / most) * 5);
                  return (
                    <td class={`level-${level}`}>
                      <Link
                        to={{ view: 'quotations', speakers: [name], outlets: [outlet] }}
                        label={`${grouped(count)} quotations of ${name} in ${outlet}`}
                      >
                        {grouped(count)}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
