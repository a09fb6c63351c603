/** The fields of an article outside its body: byline, dates, publisher, section, standfirst. */

export {
  AUTHOR_FEATURES,
  type Byline,
  findByline,
  personsAmong,
  rankedAuthors,
  ruledByline,
} from './byline/byline.js';
export { dateInName } from './date-in-name.js';
export { knownOutlet } from './outlets.js';
export { type DatedBy, findPageDates, nextDay } from './publication-date.js';
export {
  findPublisher,
  hintedPublisher,
  PUBLISHER_FEATURES,
  publisherCandidates,
} from './publisher/publisher.js';
export { findSection } from './section.js';
export { findStandfirst } from './standfirst.js';
