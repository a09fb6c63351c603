/** The quotations as a table with sorting, facets, and a link to each row. */
import { counted, grouped } from '../../text/counted.js';
import { shortDay, sorted } from '../answer/answer.js';
import { NO_SPEAKER, type Row } from '../data/data.js';
import { usePage } from '../page.js';
import { cutForList, Link, Marked, Plain, useSome } from '../parts/parts.js';
import { type JSX, useEffect, useMemo, useRef } from '../view.js';
import { Facets } from './facets.js';

const COLUMNS = [
  ['date', 'Date'],
  ['speaker', 'Speaker'],
  ['', 'Quotation'],
  ['outlet', 'Outlet'],
] as const;

function Heading({ name, label }: { name: string; label: string }): JSX.Element {
  const { route, go } = usePage();
  if (name === '') return <th scope="col">{label}</th>;
  const sort = route.sort === '' ? 'date' : route.sort;
  const isUp = sort === name;
  const isDown = sort === `-${name}`;
  return (
    <th scope="col" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
      <button
        type="button"
        class="plain"
        onClick={() => go({ sort: isUp ? `-${name}` : name }, { replace: true })}
      >
        {label}
        <span aria-hidden="true" class="arrow">
          {isUp ? ' ↑' : isDown ? ' ↓' : ''}
        </span>
      </button>
    </th>
  );
}

function Line({ row }: { row: Row }): JSX.Element {
  const { route, cite } = usePage();
  const { quotation, said, article, outlet, speaker } = row;
  const ref = useRef<HTMLTableRowElement>(null);
  const isPointedAt = route.quotation === quotation.id;
  useEffect(() => {
    if (isPointedAt) ref.current?.scrollIntoView({ block: 'center' });
  }, [isPointedAt]);
  const { role } = quotation;
  return (
    <tr ref={ref} class={isPointedAt ? 'pointed' : undefined}>
      <td class="date">
        <time dateTime={article.published ?? undefined}>{shortDay(article.published)}</time>
      </td>
      <td class="speaker">
        {speaker === NO_SPEAKER ? (
          <span class="quiet">{speaker}</span>
        ) : (
          <strong>
            <Marked text={speaker} />
          </strong>
        )}
        {role === null ? null : (
          <span class="role quiet">
            <Marked text={role} />
          </span>
        )}
      </td>
      <td class="quotation">
        {said === '' ? (
          <p class="quiet">not reproduced</p>
        ) : (
          <blockquote dir="auto">
            <Marked text={cutForList(said)} />
          </blockquote>
        )}
        <p class="below quiet">
          <Link to={{ article: article.id, quotation: quotation.id }} class="source">
            <Plain text={article.title ?? article.id} />
          </Link>
          <span class={`kind ${quotation.kind}`}>{quotation.kind}</span>
          <Link
            to={{ view: 'quotations', quotation: quotation.id }}
            class="permalink"
            title="Link to this quotation"
            label={`Link to this quotation, ${quotation.id}`}
          >
            #
          </Link>
          <button type="button" class="plain" onClick={() => cite(row)}>
            cite
          </button>
        </p>
      </td>
      <td class="outlet">
        <Marked text={outlet} />
      </td>
    </tr>
  );
}

export function Quotations(): JSX.Element {
  const { data, route, shown, go } = usePage();
  const rows = useMemo(() => sorted(shown.rows, route.sort), [shown.rows, route.sort]);
  const at =
    route.quotation === '' ? -1 : rows.findIndex(({ quotation }) => quotation.id === route.quotation);
  const { some, button } = useSome(rows, { first: Math.max(50, at + 20), more: 200, what: 'quotations' });
  const others = data.rows.some(({ quotation }) => !quotation.asked);
  return (
    <div class="with-facets">
      <Facets />
      <section class="results">
        <header>
          <h2>{counted(rows.length, 'quotation')}</h2>
          {others ? (
            <label class="check">
              <input
                type="checkbox"
                checked={route.all}
                onChange={() => go({ all: !route.all }, { replace: true })}
              />
              <span>also what else these articles quote ({grouped(data.rows.length)})</span>
            </label>
          ) : null}
        </header>
        {rows.length === 0 ? (
          <p class="empty">
            No quotation passes these filters.{' '}
            {others && !route.all ? 'The articles quote other things, which the box above adds.' : ''}
          </p>
        ) : (
          <table class="quotations">
            <thead>
              <tr>
                {COLUMNS.map(([name, label]) => (
                  <Heading name={name} label={label} />
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map((row) => (
                <Line key={row.index} row={row} />
              ))}
            </tbody>
          </table>
        )}
        {button}
      </section>
    </div>
  );
}
