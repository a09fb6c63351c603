/** The answers of the page, computed from its data; no element is created here. */

export { characteristic } from './characteristic.js';
export { type ContextOrder, contextOf, inOrder } from './context.js';
export { type FacetValue, facets, filtersIn, type Shown, shown, sorted } from './filters.js';
export {
  columnsOf,
  dayInWords,
  daysInWords,
  type Period,
  type Periods,
  periodInWords,
  periodsOf,
  shortDay,
  shortDays,
  tickOf,
} from './periods.js';
export { highlighted } from './query.js';
export { type Passage, type ReadParagraph, readArticle } from './reading.js';
export { hashOf, type Route, routeOf, type View } from './route.js';
export { citedInText, quotationsCsv, quotationsJson, references } from './saved.js';
export { type Found, Searching } from './searching.js';
export {
  citedIn,
  countsOf,
  daysOf,
  mainRoles,
  outletCounts,
  outletsOf,
  type PersonTally,
  peopleOf,
  speakersIn,
} from './tallies.js';
