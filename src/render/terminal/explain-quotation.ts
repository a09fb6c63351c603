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

/** The rule of findings that only the model made. */
const LEARNED = 'learned-cue';

const quoted = (text: string): string => `\u201C${escapeLine(text)}\u201D`;

function speakerReason({ mention, name, resolution, confidence, candidates }: Speaker): string {
  const words = mention === null || mention.text === name ? '' : `${quoted(mention.text)}: `;
  const others = candidates.length > 0 ? `; or ${candidates.map(escapeLine).join(', ')}` : '';
  return `${words}${HOW[resolution]} (${confidence.toFixed(2)})${others}`;
}

/** `quotation 0.94: the model agrees, cue 0.97, source 0.99` */
function beliefWords({ rule, confidence, model }: Quotation): string {
  const sure = `quotation ${confidence.toFixed(2)}`;
  if (model === null) return `${sure}, not found by the model`;
  const agrees = rule === LEARNED ? 'found by the model alone' : 'the model agrees';
  const source = model.source === 0 ? 'no source' : `source ${model.source.toFixed(2)}`;
  return `${sure}, ${agrees}: cue ${model.cue.toFixed(2)}, ${source}`;
}

/** One line: the rule, the cue, and how the words beside the quotation were resolved to the speaker. */
export function explanation(quotation: Quotation): string {
  const { rule, cue, speaker } = quotation;
  const found = cue === null ? rule : `${rule}, cue ${quoted(cue.text)}`;
  const why = speaker === null ? 'no speaker is certain enough' : speakerReason(speaker);
  return `${found}; ${why}; ${beliefWords(quotation)}`;
}
