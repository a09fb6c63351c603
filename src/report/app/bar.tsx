/** The bar that stays visible: search, the active filters, and the views. */
import { grouped } from '../../text/counted.js';
import { type Found, shortDay, type View } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, visible } from '../parts/parts.js';
import { type JSX, useEffect, useRef } from '../view.js';
import { Save } from './save.js';

const LABELS: Readonly<Record<View, string>> = {
  overview: 'Overview',
  quotations: 'Quotations',
  statements: 'Statements',
  people: 'People',
  articles: 'Articles',
  context: 'Words',
  sources: 'Sources',
};

/** Tells which words were treated as prefixes. */
const completedIn = (found: Found | null): string =>
  found?.completed.length
    ? `words that begin with ${found.completed.map((word) => `“${visible(word)}”`).join(', ')}`
    : '';

function Search(): JSX.Element {
  const { route, go, found, progress } = usePage();
  const ref = useRef<HTMLInputElement>(null);
  // As on many sites, a slash focuses the search box.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      ref.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const type = (q: string): void => {
    const view = route.view === 'overview' && q !== '' ? 'quotations' : route.view;
    go({ q, view, article: '', quotation: '' }, { replace: true });
  };
  return (
    <search class="search">
      <label>
        <span class="hidden">Search quotations and articles</span>
        <input
          ref={ref}
          type="search"
          value={route.q}
          placeholder="Search what was said, by whom, in which article"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <span class="quiet progress" role="status">
        {progress < 1 && route.q !== ''
          ? `reading texts, ${Math.floor(progress * 100)} %`
          : completedIn(found)}
      </span>
    </search>
  );
}

function Chip({ text, off }: { text: string; off: () => void }): JSX.Element {
  return (
    <li>
      <button type="button" class="chip" onClick={off}>
        <bdi>{visible(text)}</bdi> <span aria-hidden="true">×</span>
        <span class="hidden">, remove this filter</span>
      </button>
    </li>
  );
}

function Chips(): JSX.Element | null {
  const { route, go } = usePage();
  const { speakers, outlets, kinds, from, to } = route;
  const chips = [
    ...speakers.map((one) => ({
      text: one,
      off: () => go({ speakers: speakers.filter((name) => name !== one) }),
    })),
    ...outlets.map((one) => ({
      text: one,
      off: () => go({ outlets: outlets.filter((name) => name !== one) }),
    })),
    ...kinds.map((one) => ({ text: one, off: () => go({ kinds: kinds.filter((name) => name !== one) }) })),
  ];
  const days = [from === '' ? null : `from ${shortDay(from)}`, to === '' ? null : `to ${shortDay(to)}`]
    .filter(Boolean)
    .join(' ');
  if (days !== '') chips.push({ text: days, off: () => go({ from: '', to: '' }) });
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {chips.map((chip) => (
        <Chip key={chip.text} {...chip} />
      ))}
      {chips.length > 1 ? (
        <li>
          <button
            type="button"
            class="plain"
            onClick={() => go({ speakers: [], outlets: [], kinds: [], from: '', to: '' })}
          >
            clear all
          </button>
        </li>
      ) : null}
    </ul>
  );
}

export function Bar({ views }: { views: readonly (readonly [View, number | null])[] }): JSX.Element {
  const { route } = usePage();
  return (
    <section class="bar-of-page screen" aria-label="Search and views">
      <div class="tools">
        <Search />
        <Save />
      </div>
      <Chips />
      <nav aria-label="Views">
        <ul>
          {views.map(([view, count]) => (
            <li>
              <Link to={{ view, article: '', quotation: '' }} current={route.view === view}>
                {LABELS[view]}
                {count === null ? null : <span class="quiet"> {grouped(count)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
