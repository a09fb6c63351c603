/**
 * Every boilerplate rule, in the order of matching; the first match classifies the line. Captions come before
 * more general rules; headings of further page sections come before the words they share with them.
 */

import { CAPTION } from './caption.js';
import { AUTHOR_NOTE, BYLINE, DATE_STAMP, TAGS } from './masthead.js';
import { ADVERTISEMENT, COPYRIGHT, LEGAL, PRINT_NOTE } from './notices.js';
import { COMMENTS, FIGURES, NAVIGATION, NEXT_SECTION, POLL, RELATED } from './page-parts.js';
import type { LeftoverRule } from './rule.js';
import { SHARE, SUBSCRIBE } from './widgets.js';

export { isOneOf, oneOf } from './rule.js';
export { signsIn } from './signs.js';

export const LEFTOVER_RULES: readonly LeftoverRule[] = [
  ADVERTISEMENT,
  PRINT_NOTE,
  DATE_STAMP,
  BYLINE,
  CAPTION,
  COMMENTS,
  NEXT_SECTION,
  RELATED,
  SHARE,
  POLL,
  FIGURES,
  NAVIGATION,
  TAGS,
  AUTHOR_NOTE,
  COPYRIGHT,
  SUBSCRIBE,
  LEGAL,
];
