/** What the models see of a single word, mark or quoted stretch, as hashes; memoised by word. */
import { byWord } from '../../../../text/by-word.js';
import { lastInside, type Unit } from '../../stream.js';
import { hashText } from './hash.js';
import { FINITE_CLASSES, nounClass, wordClass } from './word-class.js';

export interface WordForm {
  word: number;
  suffix3: number;
  suffix2: number;
  prefix: number;
  shape: number;
  capital: number;
  /** 0: a word; 1: a mark; 2: a quoted stretch. */
  kind: number;
  wordClass: number;
  noun: number;
  finite: number;
  /** 1 for a mark that separates parts of a sentence. */
  comma: number;
  /** 1 for a conjunction or a relative pronoun. */
  joins: number;
}

const JOINS = new Set('and but as while who which that'.split(' '));
const COMMAS = new Set([',', ';', ':', '-', '\u2013', '\u2014']);

/** Replaces upper case by X, lower case by x and digits by d, each run by one character. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 12)
    .replaceAll(/\p{Lu}+/gu, 'X')
    .replaceAll(/\p{Ll}+/gu, 'x')
    .replaceAll(/\d+/gu, 'd');

const size = (words: number): number => (words < 3 ? 1 : words < 6 ? 2 : 3);

/** Quoted stretches differ only in their last mark and their length. */
function writtenAs(unit: Unit): string {
  if (unit.kind === 'quote') {
    const last = lastInside(unit);
    return `Q${/[,.?!]/u.test(last) ? last : 'o'}${size(unit.words)}`;
  }
  return unit.kind === 'word' && /^\d/u.test(unit.text) ? unit.lower.replaceAll(/\d/gu, '0') : unit.lower;
}

function formOf(unit: Unit): WordForm {
  const written = writtenAs(unit);
  const isWord = unit.kind === 'word';
  const named = isWord ? wordClass(unit.text, unit.lower) : unit.kind === 'mark' ? unit.text : 'quote';
  return {
    word: hashText(written),
    suffix3: hashText(written.slice(-3)),
    suffix2: hashText(written.slice(-2)),
    prefix: hashText(written.slice(0, 4)),
    shape: hashText(unit.kind === 'quote' ? 'Q' : shapeOf(unit.text)),
    capital: isWord && /^\p{Lu}/u.test(unit.text) ? 1 : 0,
    kind: isWord ? 0 : unit.kind === 'mark' ? 1 : 2,
    wordClass: hashText(named),
    noun: isWord ? hashText(nounClass(unit.text)) : 0,
    finite: FINITE_CLASSES.has(named) ? 1 : 0,
    comma: COMMAS.has(written) ? 1 : 0,
    joins: JOINS.has(written) ? 1 : 0,
  };
}

const ofWord = byWord(formOf);

const ofQuotes = new Map<string, WordForm>();

export function wordForm(unit: Unit): WordForm {
  if (unit.kind !== 'quote') return ofWord(unit);
  const key = writtenAs(unit);
  const known = ofQuotes.get(key) ?? formOf(unit);
  ofQuotes.set(key, known);
  return known;
}
