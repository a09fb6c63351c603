/**
 * Articles as a text of another kind looks: the rules find nothing, and many words were never seen. Trained on copies of some
 * sentences like these, the taggers learn to do without either.
 */
import {
  type Columns,
  endingClass,
  hashText,
} from '../../src/extract/quotations/learned/features/features.js';

/** The share of words of open classes that are made unknown. */
const UNKNOWN = 0.5;

const OF_RULES = [
  'form',
  'hasForm',
  'ruleCue',
  'ruleContent',
  'hasContent',
  'ruleSource',
  'ruleSubject',
] as const;

const OF_WORDS = ['word', 'suffix3', 'prefix', 'wordClass'] as const;

/** Written in lower case, of letters, and long enough to be of an open class. */
const OPEN = /^\p{Ll}{5,}$/u;

/** The columns without what the rules found, some words exchanged for words that do not exist. */
export function unfamiliar({ of, units, size }: Columns, random: () => number): Columns['of'] {
  const changed = { ...of };
  for (const name of OF_RULES) changed[name] = new Int32Array(size);
  for (const name of OF_WORDS) changed[name] = of[name].slice();
  for (const [at, unit] of units.entries()) {
    if (unit?.kind !== 'word' || !OPEN.test(unit.text) || random() >= UNKNOWN) continue;
    const strange = Math.floor(random() * 0x1_0000_0000) | 0;
    changed.word[at] = strange;
    changed.prefix[at] = strange ^ 1;
    changed.suffix3[at] = strange ^ 2;
    changed.wordClass[at] = hashText(endingClass(unit.lower));
  }
  return changed;
}
