/** The line below a quotation with --explain: why it was found, and why this speaker was chosen. */
import type { Quotation, Speaker } from '../../model/quotation.js';
import { escapeLine } from '../escape.js';

const HOW: Readonly<Record<Speaker['resolution'], string>> = {
  'full-name': 'named in full',
  'short-name': 'part of a name given elsewhere',
  misspelling: 'taken for a misspelling',
  office: 'holds the office, or was described this way earlier',
  pronoun: 'likeliest antecedent of the pronoun',
  'carried-over': 'spoke before, and no one else is named',
  'as-written': 'as written in the text',
};

const quoted = (text: string): string => `\u201C${escapeLine(text)}\u201D`;

function speakerReason({ mention, name, resolution, confidence, candidates }: Speaker): string {
  const words = mention === null || mention.text === name ? '' : `${quoted(mention.text)}: `;
  const others = candidates.length > 0 ? `; or ${candidates.map(escapeLine).join(', ')}` : '';
  return `${words}${HOW[resolution]} (${confidence.toFixed(2)})${others}`;
}

/** One line: the rule, the cue, and how the words beside the quotation were resolved to the speaker. */
export function explanation({ rule, cue, speaker }: Quotation): string {
  const found = cue === null ? rule : `${rule}, cue ${quoted(cue.text)}`;
  return speaker === null ? `${found}; no speaker is certain enough` : `${found}; ${speakerReason(speaker)}`;
}
