/** What the page shows, as the part of its address after `#`: views and filters can be linked to and sent. */

const VIEWS = ['overview', 'quotations', 'statements', 'people', 'articles', 'context', 'sources'] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  view: View;
  /** What is asked of the corpus itself, where the page has a server to ask. */
  ask: string;
  /** Words to search for. */
  q: string;
  speakers: readonly string[];
  outlets: readonly string[];
  kinds: readonly string[];
  /** Days, `YYYY-MM-DD`, inclusive; empty for no limit. */
  from: string;
  to: string;
  /** Whether the other quotations of the articles are shown too. */
  all: boolean;
  /** `date`, `speaker`, `outlet` …; a minus for the reverse. */
  sort: string;
  /** The word of the concordance. */
  word: string;
  /** Id of the article that is read; empty for none. */
  article: string;
  /** Id of the quotation that is pointed at; empty for none. */
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

/** @param hash with or without `#`; whatever is not understood is left out */
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
