/** The answer at a glance: when, who, where, and what was said. */
import { counted } from '../../text/counted.js';
import {
  characteristic,
  filtersIn,
  peopleOf,
  periodsOf,
  shown as shownOf,
  speakersIn,
} from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, QuotationLine, Timeline } from '../parts/parts.js';
import { type JSX, useMemo, useState } from '../view.js';
import { Matrix } from './matrix.js';
import { PersonBars } from './person-bars.js';
import { StatementCard } from './statements.js';

const MOST_PEOPLE = 10;
const MOST_STATEMENTS = 3;
const MOST_QUOTATIONS = 6;

function When(): JSX.Element {
  const { data, route, shown, found, outlets } = usePage();
  const [counts, setCounts] = useState<'quotations' | 'articles'>(
    shown.rows.length > 0 ? 'quotations' : 'articles',
  );
  // The brush itself must not remove columns that it could still be drawn over.
  const always = { ...route, from: '', to: '' };
  const isRanged = route.from !== '' || route.to !== '';
  const { rows, articles } = useMemo(
    () => (isRanged ? shownOf(data, always, found) : shown),
    [isRanged ? null : shown, data, found, filtersIn(always)],
  );
  const columns = counts === 'quotations' ? rows : articles;
  const periods = useMemo(
    () => periodsOf(columns, data.articles, outlets),
    [columns, data.articles, outlets],
  );
  return (
    <section class="when">
      <header>
        <h2>When</h2>
        <fieldset class="switch">
          <legend class="hidden">What the columns count</legend>
          {(['quotations', 'articles'] as const).map((name) => (
            <label>
              <input type="radio" name="counts" checked={counts === name} onChange={() => setCounts(name)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <Timeline periods={periods} what={counts} />
    </section>
  );
}

function What(): JSX.Element {
  const { shown } = usePage();
  const statements = shown.statements.slice(0, MOST_STATEMENTS);
  const rows = useMemo(() => characteristic(shown.rows, MOST_QUOTATIONS), [shown.rows]);
  return (
    <>
      {statements.length > 0 ? (
        <section>
          <header>
            <h2>Reported by several articles</h2>
            <Link to={{ view: 'statements' }}>all statements</Link>
          </header>
          {statements.map((statement) => (
            <StatementCard statement={statement} short />
          ))}
        </section>
      ) : null}
      <section>
        <header>
          <h2>What was said</h2>
          {shown.rows.length > rows.length ? (
            <Link to={{ view: 'quotations' }}>all {counted(shown.rows.length, 'quotation')}</Link>
          ) : null}
        </header>
        {rows.length === 0 ? (
          <p class="empty">No quotation passes these filters.</p>
        ) : (
          <ol class="said-list">
            {rows.map((row) => (
              <QuotationLine row={row} />
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

export function Overview(): JSX.Element {
  const { shown } = usePage();
  const people = useMemo(() => peopleOf(shown.rows, MOST_PEOPLE), [shown.rows]);
  const speakers = useMemo(() => speakersIn(shown.rows), [shown.rows]);
  return (
    <>
      <When />
      <div class="pair">
        <section>
          <header>
            <h2>Who</h2>
            {speakers > people.length ? (
              <Link to={{ view: 'people' }}>all {counted(speakers, 'speaker')}</Link>
            ) : null}
          </header>
          <PersonBars people={people} />
        </section>
        <Matrix people={people} />
      </div>
      <What />
    </>
  );
}
