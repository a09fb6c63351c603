/** A speaker for whom the text has only words that name nobody: "they", "some", "he" without an antecedent. */
import type { SpeakerKind } from '../../../model/quotation.js';
import type { Range } from '../../../text/range.js';
import type { FoundSpeaker } from '../found.js';

export const unnamed = (mention: Range, kind: SpeakerKind): FoundSpeaker => ({
  name: null,
  role: null,
  kind,
  anonymous: true,
  mention,
  resolution: 'as-written',
  candidates: [],
  confidence: 0,
});
