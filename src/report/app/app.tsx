/** The page: keeps the address, searches, filters, and shows the view given by the address. */
import {
  columnsOf,
  type Found,
  filtersIn,
  hashOf,
  type Route,
  routeOf,
  Searching,
  shown as shownOf,
  speakersIn,
  type View,
} from '../answer/answer.js';
import type { ArticleRow, Data, Row } from '../data/data.js';
import { type Page, PageProvider } from '../page.js';
import { type JSX, useEffect, useMemo, useState } from '../view.js';
import { Article, CiteDialog, VIEW_OF } from '../views/views.js';
import { Bar } from './bar.js';
import { Header } from './header.js';

/** The address, and a function to change it. */
function useRoute(): [Route, Page['go']] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go: Page['go'] = (change, { replace = false } = {}) => {
    const next = { ...routeOf(location.hash), ...change };
    const hash = hashOf(next);
    if (replace) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setRoute(next);
    if (change.view !== undefined && change.view !== route.view && !replace) scrollTo(0, 0);
  };
  return [route, go];
}

/** Records each search in the browser's performance timeline as `search`. */
function timed(find: () => Found | null): Found | null {
  const start = performance.now();
  const found = find();
  if (found) performance.measure('search', { start });
  return found;
}

/** Searches while texts are being loaded. */
function useSearching(data: Data): { searching: Searching; tick: number } {
  const [tick, setTick] = useState(0);
  const searching = useMemo(() => new Searching(data, () => setTick((count) => count + 1)), [data]);
  useEffect(() => {
    const more = (): void => {
      setTick((count) => count + 1);
      searching.run();
    };
    const end = data.texts.subscribe(more);
    searching.run();
    data.texts.read();
    return end;
  }, [searching]);
  return { searching, tick };
}

export function App({ data, above }: { data: Data; above?: JSX.Element }): JSX.Element {
  const [route, go] = useRoute();
  const { searching, tick } = useSearching(data);
  const found = useMemo(() => timed(() => searching.find(route.q)), [searching, tick, route.q]);
  const shown = useMemo(() => shownOf(data, route, found), [data, found, filtersIn(route)]);
  const outlets = useMemo(() => columnsOf(data.rows.length > 0 ? data.rows : data.articles), [data]);
  const people = useMemo(() => speakersIn(shown.rows), [shown.rows]);
  const [cited, setCited] = useState<ArticleRow | Row | null>(null);
  const words = useMemo(() => new Set(data.report.asked.words), [data]);
  const page: Page = {
    data,
    route,
    shown,
    found,
    outlets,
    progress: searching.progress,
    go,
    link: (change) => hashOf({ ...route, ...change }),
    cite: setCited,
    isSought: (word) => words.has(word) || (found?.isSought(word) ?? false),
  };
  const views: readonly (readonly [View, number | null])[] = [
    ['overview', null],
    ['quotations', shown.rows.length],
    ['statements', shown.statements.length],
    ['people', people],
    ['articles', shown.articles.length],
    ['context', null],
    ['sources', null],
  ];
  const place = data.places.get(route.article);
  const article = place === undefined ? undefined : data.articles[place];
  const Shown = VIEW_OF[route.view];
  return (
    <PageProvider value={page}>
      <button type="button" class="skip" onClick={skip}>
        Skip to the content
      </button>
      {above}
      <Header />
      <Bar views={views} />
      <main id="content" tabIndex={-1}>
        {article ? <Article row={article} /> : <Shown />}
      </main>
      {cited ? <CiteDialog row={cited} close={() => setCited(null)} /> : null}
      <footer class="quiet">
        Made by corpus {data.report.asked.program}. Speakers, dates and statements are found by a program and
        may be wrong: check each against its article. This page loads nothing from anywhere.
      </footer>
    </PageProvider>
  );
}

function skip(): void {
  document.getElementById('content')?.focus();
}
