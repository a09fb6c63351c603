/** Turns of phrase that readers stumble over, each with what to write. CONTRIBUTING.md shows one example of each. */
export interface Idiom {
  pattern: RegExp;
  instead: string;
}

/** "is no longer", "was no slower than" and "there is no index" are fine. */
const COMPARED = String.raw`(?:longer|such|more|less|fewer|better|worse|\w+er than)\b`;

export const IDIOMS: readonly Idiom[] = [
  { pattern: /\banew\b/iu, instead: 'again, or rebuilt, rewritten' },
  { pattern: /\btold (?:from|by|apart)\b/iu, instead: 'separated from, recognised by' },
  { pattern: /\bmend(?:s|ed|ing)?\b/iu, instead: 'fix' },
  { pattern: /\bgone through\b/iu, instead: 'read, scanned' },
  { pattern: /(?<!\bthere )\b(?:is|are|was|were) none\b/iu, instead: 'none of them is, or is not one' },
  {
    pattern: new RegExp(String.raw`(?<!\bthere )\b(?:is|are|was|were) no (?!${COMPARED})`, 'iu'),
    instead: 'is not a',
  },
  {
    pattern:
      /\bstands? (?:in|at|on|by|behind|beside|between|before|after|under|alone|around|round|there|as)\b/iu,
    instead: 'is, occurs, comes',
  },
  { pattern: /\bin front of\b/iu, instead: 'before' },
  { pattern: /\bno longer counts?\b/iu, instead: 'is deleted, has a tombstone' },
  { pattern: /\bcannot go together\b/iu, instead: 'cannot be combined' },
  { pattern: /\bas ever\b/iu, instead: 'as usual' },
  { pattern: /\banother number of\b/iu, instead: 'a different number of' },
  { pattern: /\bwith (?:a comma|commas) between\b/iu, instead: 'separated by a comma' },
  { pattern: /\bgive yourself\b/iu, instead: 'check the permissions' },
  { pattern: /\bno text of an article\b/iu, instead: 'no article text' },
  { pattern: /\b(?:fault|topic) of the (?:program|help)\b/iu, instead: 'a bug, a help topic' },
];

/** The idioms in a text. */
export const idiomsIn = (text: string): Idiom[] => IDIOMS.filter(({ pattern }) => pattern.test(text));
