/** The state of the page, stored in its address after `#`, so that views and filters can be linked to and shared. */

const VIEWS = ['overview', 'quotations', 'statements', 'people', 'articles', 'context', 'sources'] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  view: View;
  /** The query for the corpus itself, if the page has a server. */
  ask: string;
  /** Words to search for. */
  q: string;
  speakers: readonly string[];
  outlets: readonly string[];
  kinds: readonly string[];
  /** Days, `YYYY-MM-DD`, inclusive; empty for no limit. */
  from: string;
  to: string;
  /** Whether to show the other quotations of the articles too. */
  all: boolean;
  /** `date`, `speaker`, `outlet` …; with a minus in reverse. */
  sort: string;
  /** The word of the concordance. */
  word: string;
  /** Id of the article being read; empty for none. */
  article: string;
  /** Id of the quotation to point out; empty for none. */
  quotation: string;
}

const START: Route = {
  view: 'overview',
  ask: '',
  q: '',
  speakers: [],
  outlets: [],
  kinds: [],
  from: '',
  to: '',
  all: false,
  sort: '',
  word: '',
  article: '',
  quotation: '',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const day = (text: string | null): string => (text !== null && DAY.test(text) ? text : '');

/** @param hash with or without `#`; unknown parts are ignored */
export function routeOf(hash: string): Route {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''));
  const one = (name: string): string => asked.get(name) ?? '';
  const view = VIEWS.find((known) => known === asked.get('view'));
  return {
    view: view ?? (one('quotation') !== '' || one('q') !== '' ? 'quotations' : 'overview'),
    ask: one('ask'),
    q: one('q'),
    speakers: asked.getAll('speaker'),
    outlets: asked.getAll('outlet'),
    kinds: asked.getAll('kind'),
    from: day(asked.get('from')),
    to: day(asked.get('to')),
    all: asked.has('all'),
    sort: one('sort'),
    word: one('word'),
    article: one('article'),
    quotation: one('quotation'),
  };
}

/** Begins with `#`. */
export function hashOf(route: Route): string {
  const said = new URLSearchParams();
  if (route.view !== START.view || route.q !== '' || route.quotation !== '') said.set('view', route.view);
  for (const name of ['ask', 'q', 'from', 'to', 'sort', 'word', 'article', 'quotation'] as const) {
    if (route[name] !== '') said.set(name, route[name]);
  }
  for (const speaker of route.speakers) said.append('speaker', speaker);
  for (const outlet of route.outlets) said.append('outlet', outlet);
  for (const kind of route.kinds) said.append('kind', kind);
  if (route.all) said.set('all', '1');
  return `#${said}`;
}
