/** Findings in a text, given by their words. */
import type { FoundQuotation } from '../../../../src/extract/quotations/found.js';
import type { FullBelief, Modelled } from '../../../../src/extract/quotations/learned/parts.js';
import type { Range } from '../../../../src/text/range.js';

interface Words {
  rule: string;
  kind?: FoundQuotation['kind'];
  pieces: readonly string[];
  cue?: string;
  source?: string;
  apposition?: string;
  block?: number;
  speaker?: FoundQuotation['speaker'];
}

function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in the text`);
  return { start, end: start + words.length };
}

export function finding(text: string, words: Words): FoundQuotation {
  const { rule, kind = 'indirect', pieces, cue, source, apposition, block = 0, speaker = null } = words;
  return {
    rule,
    kind,
    block,
    pieces: pieces.map((piece) => rangeOf(text, piece)),
    cue: cue === undefined ? null : rangeOf(text, cue),
    source:
      source === undefined
        ? null
        : {
            core: rangeOf(text, source),
            apposition: apposition === undefined ? null : rangeOf(text, apposition),
          },
    speaker,
    confidence: 0,
    belief: null,
  };
}

export const BELIEF: FullBelief = { cue: 0.9, content: 0.8, source: 0.7, nobody: 0.1 };

export const modelled = (text: string, words: Omit<Words, 'rule'>, belief = BELIEF): Modelled => ({
  found: finding(text, { ...words, rule: 'learned-cue' }),
  belief,
});
