/** The views of the page, by name. */
import type { View } from '../answer/answer.js';
import type { JSX } from '../view.js';
import { Articles } from './articles.js';
import { Context } from './context.js';
import { Overview } from './overview.js';
import { People } from './people.js';
import { Quotations } from './quotations.js';
import { Sources } from './sources.js';
import { Statements } from './statements.js';

export { Article } from './article.js';
export { CiteDialog } from './cite.js';

export const VIEW_OF: Readonly<Record<View, () => JSX.Element>> = {
  overview: Overview,
  quotations: Quotations,
  statements: Statements,
  people: People,
  articles: Articles,
  context: Context,
  sources: Sources,
};
