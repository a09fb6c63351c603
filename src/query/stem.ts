/**
 * English words brought to one form for search, so that `ship` finds `ships`, `shipped` and `shipping`: the first
 * steps of Porter's stemmer (1980), which take off plurals, -ed and -ing, and of the later ones those that paid on
 * judged searches: -ation, -ness, -ful, -ly. Endings that more often change the sense, such as -ment, stay.
 */
const VOWEL = /[aeiouy]/u;

/** Under four letters nearly every ending belongs to the word: `gas`, `his`, `bed`. */
const SHORTEST = 4;

/** Shorter words end in -ly or -ation by chance: `family`, `nation`. */
const LONG = 7;

/** Plural in form only; without its s it would be another word. */
const NO_PLURALS: ReadonlySet<string> = new Set(['news']);

const withoutPossessive = (word: string): string => word.replace(/'s?$/u, '');

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return /[^us]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** `shipped` and `shipping` to `ship`; `bring` and `red` have no vowel left and stay. */
function withoutVerbEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const base = word.slice(0, word.length - ending);
  if (ending === 0 || base.length < 3 || !VOWEL.test(base)) return word;
  return /([^aeioulsz])\1$/u.test(base) ? base.slice(0, -1) : base;
}

/** `negotiation` and `negotiator` as `negotiate`, `sadness` as `sad`. */
function withoutDerivation(word: string): string {
  if (word.length < LONG) return word;
  return word.replace(/ational$|ation$|ator$/u, 'ate').replace(/(?:ness|ful|ly)$/u, '');
}

/** `state` as `stating`, `country` as `countries`. */
const withoutLastVowel = (word: string): string =>
  word.length > SHORTEST && word.endsWith('e') ? word.slice(0, -1) : word.replace(/y$/u, 'i');

export function stem(word: string): string {
  const base = withoutPossessive(word);
  if (base.length < SHORTEST || NO_PLURALS.has(base)) return base;
  return withoutLastVowel(withoutDerivation(withoutVerbEnding(withoutPlural(base))));
}
