/** A resolved date mention, as a UTF-16 range of the parsed text. */
import type { DateModifier, MentionKind } from '../../model/date-mention.js';
import type { Range } from '../../text/range.js';

export interface FoundDate extends Range {
  /** EDTF, PRESENT_REF, PAST_REF or FUTURE_REF, a duration or a set; null if the text does not determine it. */
  value: string | null;
  kind: MentionKind;
  quantity: string | null;
  frequency: string | null;
  mod: DateModifier | null;
  /** First and last day it can mean, `YYYY-MM-DD`; null if there is none. */
  earliest: string | null;
  latest: string | null;
  rule: string;
}
