/** The outlets that publish, and those that the articles cite. */
import { counted, grouped } from '../../text/counted.js';
import { citedIn, outletsOf, shortDays } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, Plain, Table, useSome } from '../parts/parts.js';
import { type JSX, useMemo } from '../view.js';

function Publishers(): JSX.Element {
  const { shown } = usePage();
  const outlets = useMemo(() => outletsOf(shown.articles, shown.rows), [shown]);
  const { some, button } = useSome(outlets, { first: 30, more: 100, what: 'outlets' });
  return (
    <section>
      <header>
        <h2>{counted(outlets.length, 'outlet')}</h2>
      </header>
      <Table
        label="Outlets"
        class="list"
        heads={[
          'Published by',
          { number: 'Articles' },
          { number: 'Quotations' },
          { number: 'Speakers' },
          'First – last',
        ]}
      >
        {some.map(({ name, articles, quotations, speakers, first, last }) => (
          <tr>
            <th scope="row">
              <Link to={{ view: 'articles', outlets: [name] }}>
                <Plain text={name} />
              </Link>
            </th>
            <td class="number">{grouped(articles)}</td>
            <td class="number">{grouped(quotations)}</td>
            <td class="number">{grouped(speakers)}</td>
            <td class="range">{shortDays(first, last)}</td>
          </tr>
        ))}
      </Table>
      {button}
    </section>
  );
}

function Cited(): JSX.Element | null {
  const { data, shown } = usePage();
  const read = data.texts.count;
  const cited = useMemo(() => citedIn(shown.articles, data.texts), [shown.articles, read]);
  const { some, button } = useSome(cited, { first: 30, more: 100, what: 'sources' });
  if (!data.report.withText) return null;
  return (
    <section>
      <header>
        <h2>Cited without being quoted</h2>
      </header>
      {cited.length === 0 ? (
        <p class="empty">These articles cite no other outlet or agency.</p>
      ) : (
        <Table
          label="Cited outlets"
          class="list"
          heads={[
            'Outlet, agency or picture credit',
            { number: 'Times' },
            { number: 'Articles' },
            'Cited by',
          ]}
        >
          {some.map(({ name, kind, count, articles, by }) => (
            <tr>
              <th scope="row">
                <Plain text={name} />
                {kind === 'photo' ? <span class="tag">pictures</span> : null}
              </th>
              <td class="number">{grouped(count)}</td>
              <td class="number">{grouped(articles)}</td>
              <td>
                {[...by].map(([outlet, times]) => (
                  <span class="outlet-count">
                    <Plain text={outlet} /> <span class="quiet">{grouped(times)}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {button}
    </section>
  );
}

export const Sources = (): JSX.Element => (
  <>
    <Publishers />
    <Cited />
  </>
);
