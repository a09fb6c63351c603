/** What every part of the page has access to: the data, the current route, and functions to change it. */
import type { Found, Periods, Route, Shown } from './answer/answer.js';
import type { ArticleRow, Data, Row } from './data/data.js';
import { createContext, useContext } from './view.js';

export interface Page {
  data: Data;
  route: Route;
  /** What passes the filters. */
  shown: Shown;
  /** The results of the search box; null if it is empty. */
  found: Found | null;
  /** Share of the texts that are searchable, 0 to 1. */
  progress: number;
  /** The outlets in the order that determines their colours. */
  outlets: Periods['outlets'];
  /** Changes the address; with `replace`, without adding an entry to the history. */
  go(change: Partial<Route>, how?: { replace?: boolean }): void;
  /** The address of the page after a change. */
  link(change: Partial<Route>): string;
  /** Shows the references for an article or a quotation. */
  cite(row: ArticleRow | Row): void;
  /** Whether a folded word is to be highlighted. */
  isSought(word: string): boolean;
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('no page');
  return page;
}
