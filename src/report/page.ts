/** What every part of the page knows: the data, what is asked of it, and how to ask for something else. */
import type { Found, Periods, Route, Shown } from './answer/answer.js';
import type { ArticleRow, Data, Row } from './data/data.js';
import { createContext, useContext } from './view.js';

export interface Page {
  data: Data;
  route: Route;
  /** What passes the filters. */
  shown: Shown;
  /** What the search box finds; null if it is empty. */
  found: Found | null;
  /** Share of the texts that can be searched, 0 to 1. */
  progress: number;
  /** The outlets in the order that gives them their colours. */
  outlets: Periods['outlets'];
  /** Changes the address; `replace` without a step in the history. */
  go(change: Partial<Route>, how?: { replace?: boolean }): void;
  /** The address of the page with a change. */
  link(change: Partial<Route>): string;
  /** Opens the references to an article or a quotation. */
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
