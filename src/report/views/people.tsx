/** Everyone who is quoted: how often, by whom, and in which roles over time. */
import { counted, grouped } from '../../text/counted.js';
import { mainRoles, type PersonTally, peopleOf, shortDays } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, Plain, Table, useSome } from '../parts/parts.js';
import { type JSX, useMemo } from '../view.js';
import { Matrix } from './matrix.js';
import { KindBar } from './person-bars.js';

const MOST_IN_MATRIX = 20;

/** Maximum roles listed; a prominent person has dozens. */
const MOST_ROLES = 5;

function RoleList({ roles }: Pick<PersonTally, 'roles'>): JSX.Element {
  return (
    <ul class="roles">
      {roles.map(({ role, count, first, last }) => (
        <li>
          <Plain text={role} />{' '}
          <span class="quiet">
            {shortDays(first, last)}
            {count > 1 ? `, ${counted(count, 'article')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Roles({ person }: { person: PersonTally }): JSX.Element | null {
  const { main, others } = mainRoles(person.roles, MOST_ROLES);
  if (main.length === 0) return null;
  return (
    <>
      <RoleList roles={main} />
      {others.length > 0 ? (
        <details class="more-roles">
          <summary>and {counted(others.length, 'other role')}</summary>
          <RoleList roles={others} />
        </details>
      ) : null}
    </>
  );
}

function Person({ person, most }: { person: PersonTally; most: number }): JSX.Element {
  const { name, kind, quotations, kinds, outlets, articles, first, last } = person;
  return (
    <tr>
      <th scope="row">
        <Link to={{ view: 'quotations', speakers: [name] }}>
          <Plain text={name} />
        </Link>
        {kind === 'person' ? null : <span class="tag">{kind}</span>}
        <Roles person={person} />
      </th>
      <td class="amount">
        <KindBar kinds={kinds} most={most} />
        <span class="number">{grouped(quotations)}</span>
      </td>
      <td class="number">{grouped(articles)}</td>
      <td class="outlets">
        {[...outlets]
          .sort(([, a], [, b]) => b - a)
          .slice(0, 4)
          .map(([outlet, count]) => (
            <span class="outlet-count">
              <Plain text={outlet} /> <span class="quiet">{grouped(count)}</span>
            </span>
          ))}
        {outlets.size > 4 ? <span class="quiet">and {outlets.size - 4} more</span> : null}
      </td>
      <td class="range">{shortDays(first, last)}</td>
    </tr>
  );
}

export function People(): JSX.Element {
  const { shown } = usePage();
  const people = useMemo(() => peopleOf(shown.rows), [shown.rows]);
  const most = Math.max(1, ...people.map(({ quotations }) => quotations));
  const { some, button } = useSome(people, { first: 50, more: 100, what: 'speakers' });
  return (
    <>
      <section>
        <header>
          <h2>{counted(people.length, 'speaker')}</h2>
        </header>
        {people.length === 0 ? (
          <p class="empty">Nobody is quoted by name.</p>
        ) : (
          <Table
            label="Speakers"
            class="list people"
            heads={['Speaker and roles', 'Quotations', { number: 'Articles' }, 'Quoted by', 'First – last']}
          >
            {some.map((person) => (
              <Person key={person.name} person={person} most={most} />
            ))}
          </Table>
        )}
        {button}
      </section>
      <Matrix people={people.slice(0, MOST_IN_MATRIX)} />
    </>
  );
}
