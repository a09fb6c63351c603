/** Every check rule, in the order of the listing. */
import type { Rule } from '../rule.js';
import { BIDI_CHARACTER } from './bidi-character.js';
import { BOILERPLATE_IN_BODY } from './boilerplate-in-body.js';
import { BROKEN_FRONT_MATTER } from './broken-front-matter.js';
import { BROKEN_LINK } from './broken-link.js';
import { BROKEN_RECORD } from './broken-record.js';
import { CASE_ONLY_NAME } from './case-only-name.js';
import { CONTROL_CHARACTER } from './control-character.js';
import { CUT_TEXT } from './cut-text.js';
import { DATE_CONTRADICTS_TEXT } from './date-contradicts-text.js';
import { DUPLICATE_ID } from './duplicate-id.js';
import { EMPTY_BODY } from './empty-body.js';
import { EXECUTABLE_FRONT_MATTER } from './executable-front-matter.js';
import { FIELDS_IN_NAMES } from './fields-in-names.js';
import { FILE_NOT_READ } from './file-not-read.js';
import { FUTURE_DATE } from './future-date.js';
import { IMPOSSIBLE_DATE } from './impossible-date.js';
import { LARGE_FILE } from './large-file.js';
import { LINK_LEAVES_CORPUS } from './link-leaves-corpus.js';
import { LINK_LEFT_OUT } from './link-left-out.js';
import { MANIFEST_ADDED } from './manifest-added.js';
import { MANIFEST_BROKEN } from './manifest-broken.js';
import { MANIFEST_CHANGED } from './manifest-changed.js';
import { MANIFEST_MISSING } from './manifest-missing.js';
import { MANIFEST_READ_OTHERWISE } from './manifest-read-otherwise.js';
import { MANIFEST_REMOVED } from './manifest-removed.js';
import { MANIFEST_RENAMED } from './manifest-renamed.js';
import { MISSING_ARTICLES } from './missing-articles.js';
import { MISSING_DATE } from './missing-date.js';
import { MISSING_PUBLISHER } from './missing-publisher.js';
import { MISSING_TITLE } from './missing-title.js';
import { MIXED_ENCODING } from './mixed-encoding.js';
import { MIXED_LINE_ENDS } from './mixed-line-ends.js';
import { MOJIBAKE } from './mojibake.js';
import { NEAR_DUPLICATE } from './near-duplicate.js';
import { NO_ARTICLE_FILE } from './no-article-file.js';
import { NOT_TEXT } from './not-text.js';
import { REPLACEMENT_CHARACTER } from './replacement-character.js';
import { SAME_TEXT } from './same-text.js';
import { SHORT_BODY } from './short-body.js';
import { STALE_BASELINE } from './stale-baseline.js';
import { STALE_WAIVER } from './stale-waiver.js';
import { UNBALANCED_QUOTATION_MARKS } from './unbalanced-quotation-marks.js';
import { UNKNOWN_BUNDLE_RULE } from './unknown-bundle.js';
import { UNKNOWN_KEY } from './unknown-key.js';
import { UNPORTABLE_NAME } from './unportable-name.js';
import { UNREADABLE_FILE } from './unreadable-file.js';
import { UNUSABLE_VALUE } from './unusable-value.js';
import { WRONG_ENCODING } from './wrong-encoding.js';

export const RULES: readonly Rule[] = [
  UNREADABLE_FILE,
  FILE_NOT_READ,
  NOT_TEXT,
  WRONG_ENCODING,
  MIXED_ENCODING,
  MIXED_LINE_ENDS,
  MOJIBAKE,
  REPLACEMENT_CHARACTER,
  CONTROL_CHARACTER,
  BIDI_CHARACTER,
  BROKEN_FRONT_MATTER,
  EXECUTABLE_FRONT_MATTER,
  UNKNOWN_KEY,
  UNUSABLE_VALUE,
  BROKEN_RECORD,
  MISSING_ARTICLES,
  UNKNOWN_BUNDLE_RULE,
  CUT_TEXT,
  MISSING_TITLE,
  MISSING_PUBLISHER,
  FIELDS_IN_NAMES,
  MISSING_DATE,
  IMPOSSIBLE_DATE,
  FUTURE_DATE,
  DATE_CONTRADICTS_TEXT,
  DUPLICATE_ID,
  SAME_TEXT,
  NEAR_DUPLICATE,
  UNBALANCED_QUOTATION_MARKS,
  EMPTY_BODY,
  SHORT_BODY,
  BOILERPLATE_IN_BODY,
  CASE_ONLY_NAME,
  UNPORTABLE_NAME,
  LINK_LEAVES_CORPUS,
  BROKEN_LINK,
  LINK_LEFT_OUT,
  LARGE_FILE,
  NO_ARTICLE_FILE,
  MANIFEST_MISSING,
  MANIFEST_BROKEN,
  MANIFEST_CHANGED,
  MANIFEST_ADDED,
  MANIFEST_REMOVED,
  MANIFEST_RENAMED,
  MANIFEST_READ_OTHERWISE,
  STALE_WAIVER,
  STALE_BASELINE,
];
