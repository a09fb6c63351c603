/** Patterns for words of the index: `f*rry`, `*mouth`, `/colou?r/`. */
import { remembered } from '../../text/remembered.js';
import { Automaton } from './automaton.js';
import { type Node, PatternFault, regularExpression, wildcards } from './parse.js';

export interface Pattern {
  /** Whether the whole word matches; it must be folded. */
  matches(word: string): boolean;
  /** A prefix that all matching words share. */
  prefix: string;
  /** The parsed pattern. */
  node: Node;
}

export type { Node } from './parse.js';

const WITH_STARS = /^[\p{L}\p{M}\p{N}'\u2019*]{1,200}$/u;

/** Whether a text is a word that contains `*` other than at its end. */
export function hasWildcards(text: string): boolean {
  let end = text.length;
  while (text[end - 1] === '*') end -= 1;
  return text.slice(0, end).includes('*') && WITH_STARS.test(text);
}

function prefixOf(node: Node): string {
  if (node.kind === 'character') return node.literal ?? '';
  if (node.kind !== 'row') return '';
  let prefix = '';
  for (const inner of node.of) {
    if (inner.kind !== 'character' || inner.literal === null) break;
    prefix += inner.literal;
  }
  return prefix;
}

const LONGEST = 500;

const isExpression = (form: string): boolean => form.length > 1 && form.startsWith('/') && form.endsWith('/');

function read(form: string): Pattern {
  if (form.length > LONGEST) throw new PatternFault('is too long');
  const node = isExpression(form) ? regularExpression(form.slice(1, -1)) : wildcards(form);
  const automaton = new Automaton(node);
  return { matches: (word) => automaton.matches(word), prefix: prefixOf(node), node };
}

/** The pattern of a clause, `f*rry` or `/…/`; it must be valid. */
export const patternOf: (form: string) => Pattern = remembered(read, 1_000);

/** What is wrong with a pattern; null if it is valid. */
export function patternFault(form: string): string | null {
  try {
    patternOf(form);
    return null;
  } catch (error) {
    if (error instanceof PatternFault) return error.message;
    throw error;
  }
}
