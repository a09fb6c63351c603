/** The facets beside a list: speaker, outlet, kind, and date. */
import { grouped } from '../../text/counted.js';
import { type FacetValue, facets } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Plain } from '../parts/parts.js';
import { type JSX, useMemo, useState } from '../view.js';

const FIRST = 8;

const NAMES = ['speakers', 'outlets', 'kinds'] as const;

type Name = (typeof NAMES)[number];

const TITLES: Readonly<Record<Name, string>> = { speakers: 'Speaker', outlets: 'Outlet', kinds: 'Kind' };

function Values({ name, values }: { name: Name; values: readonly FacetValue[] }): JSX.Element {
  const { route, go } = usePage();
  const [whole, setWhole] = useState(false);
  const chosen = route[name];
  const isShown = ({ value }: FacetValue, at: number): boolean =>
    whole || at < FIRST || chosen.includes(value);
  const toggle = (value: string): void =>
    go(
      { [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] },
      { replace: true },
    );
  return (
    <fieldset class="facet">
      <legend>{TITLES[name]}</legend>
      {values.filter(isShown).map(({ value, count }) => (
        <label class="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span class="value">
            <Plain text={value} />
          </span>
          <span class="quiet number">{grouped(count)}</span>
        </label>
      ))}
      {values.length > FIRST ? (
        <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'fewer' : `all ${grouped(values.length)}`}
        </button>
      ) : null}
    </fieldset>
  );
}

export function Facets(): JSX.Element {
  const { data, route, found, go } = usePage();
  const values = useMemo(() => facets(data, route, found), [data, route, found]);
  // On narrow screens the results come first.
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const day = (name: 'from' | 'to', label: string): JSX.Element => (
    <label class="day">
      <span>{label}</span>
      <input
        type="date"
        value={route[name]}
        onChange={(event) => go({ [name]: event.currentTarget.value }, { replace: true })}
      />
    </label>
  );
  return (
    <details class="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Filters</summary>
      {NAMES.map((name) =>
        values[name].length > 1 || route[name].length > 0 ? (
          <Values name={name} values={values[name]} />
        ) : null,
      )}
      <fieldset class="facet">
        <legend>Published</legend>
        {day('from', 'from')}
        {day('to', 'to')}
      </fieldset>
    </details>
  );
}
