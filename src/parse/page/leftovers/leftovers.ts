/**
 * Every leftover rule, in the order in which they are asked; the first that matches names the line. Captions come
 * before what is more general; the headings of a page's next part come before the words that such headings share.
 */

import { CAPTION } from './caption.js';
import { AUTHOR_NOTE, BYLINE, DATE_STAMP, TAGS } from './masthead.js';
import { ADVERTISEMENT, COPYRIGHT, LEGAL, PRINT_NOTE } from './notices.js';
import { COMMENTS, FIGURES, NAVIGATION, NEXT_SECTION, POLL, RELATED } from './page-parts.js';
import type { LeftoverRule } from './rule.js';
import { SHARE, SUBSCRIBE } from './widgets.js';

export { isOneOf, oneOf } from './rule.js';

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
