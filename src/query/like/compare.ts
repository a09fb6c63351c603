/** Compares a wording with a text word by word: how similar they are, what differs, and whether that may change the meaning. */

import type { ChangeOfSense, DifferenceKind, DifferentWords, Likeness } from '../../model/likeness.js';
import type { Range } from '../../text/range.js';
import { thousandths } from '../../text/thousandths.js';
import { joined, type Word, words } from '../../text/words.js';
import { type Alignment, align, type Weighed } from './align.js';
import { HEDGES, NEGATIONS } from './vocabulary.js';

/** Texts below this likeness are not compared in full. */
export const LEAST = 0.4;

export type WeightOf = (word: string) => number;

type Unweighed = Omit<Item, 'weight'>;

interface Item extends Range, Weighed {}

/** A wording prepared for many comparisons. */
export interface Wording {
  text: string;
  words: readonly Word[];
  /** Its words, with hyphenated ones split. */
  single: ReadonlySet<string>;
}

const singles = (list: readonly Word[]): Set<string> =>
  new Set(list.flatMap(({ parts: [part, second] }) => (part && !second ? [part.exact] : [])));

export function wordingOf(text: string): Wording {
  const list = words(text);
  return { text, words: list, single: singles(list) };
}

/** The words to compare. A hyphenated word stays one word if the other side writes it as one. */
const itemsOf = (list: readonly Word[], other: ReadonlySet<string>): Unweighed[] =>
  list.flatMap((word): Unweighed[] => {
    const whole = joined(word);
    if (word.parts.length > 1 && other.has(whole))
      return [{ start: word.start, end: word.end, exact: whole }];
    return word.parts.filter(({ exact }) => exact !== '');
  });

const weighed = (items: readonly Unweighed[], weight: WeightOf): Item[] =>
  items.map(({ start, end, exact }) => ({ start, end, exact, weight: weight(exact) }));

/** Words in a row, with the marks between and after them. */
interface Piece extends DifferentWords {
  words: string[];
}

class Pieces {
  readonly all: Piece[] = [];

  add(kind: DifferenceKind, word: string, text: string): void {
    const last = this.all.at(-1);
    if (last?.kind === kind) {
      last.text += text;
      last.words.push(word);
    } else this.all.push({ kind, text, words: [word] });
  }
}

/** The text of an item up to the next one; the last item ends with its last letter. */
const textUpTo = (text: string, { start, end }: Item, next: Item | undefined): string =>
  text.slice(start, next ? Math.max(next.start, end) : end);

function piecesOf(
  wording: { text: string; items: readonly Item[] },
  quoted: { text: string; items: readonly Item[] },
  pairs: readonly (readonly [number, number])[],
): Piece[] {
  const pieces = new Pieces();
  const last = pairs.at(-1)?.[1] ?? -1;
  let i = 0;
  let j = pairs[0]?.[1] ?? 0;
  const take = (kind: 'missing' | 'added' | 'same', at: number): void => {
    const side = kind === 'missing' ? wording : quoted;
    const item = side.items[at];
    const next = kind !== 'missing' && at === last ? undefined : side.items[at + 1];
    if (item) pieces.add(kind, item.exact, textUpTo(side.text, item, next));
  };
  for (const [sought, found] of [...pairs, [wording.items.length, last + 1] as const]) {
    for (; i < sought; i += 1) take('missing', i);
    for (; j < found; j += 1) take('added', j);
    if (found > last) break;
    take('same', found);
    i = sought + 1;
    j = found + 1;
  }
  return pieces.all;
}

const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");
const isHedge = (word: string): boolean => HEDGES.has(word);

/** A negation within this many words of the stretch probably belongs to it. */
const NEAR = 3;

const endsClause = (gap: string): boolean => /[.!?;:]/u.test(gap);

/** The words right before the stretch that belong to its clause. */
function wordsBefore(text: string, items: readonly Item[], first: number): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at -= 1) {
    const item = items[at];
    if (!item || endsClause(text.slice(item.end, items[at + 1]?.start ?? item.end))) break;
    found.push(item.exact);
  }
  return found;
}

/** The words right after the stretch that belong to its clause. */
function wordsAfter(text: string, items: readonly Item[], last: number): string[] {
  const found: string[] = [];
  for (let at = last + 1; at <= last + NEAR; at += 1) {
    const item = items[at];
    if (!item || endsClause(text.slice(items[at - 1]?.end ?? 0, item.start))) break;
    found.push(item.exact);
  }
  return found;
}

function changesIn(pieces: readonly Piece[], beside: readonly string[]): ChangeOfSense[] {
  const ofKind = (kind: DifferenceKind): string[] =>
    pieces.flatMap((piece) => (piece.kind === kind ? piece.words : []));
  const added = [...beside, ...ofKind('added')];
  const missing = ofKind('missing');
  const differ = (is: (word: string) => boolean): boolean =>
    added.filter(is).length !== missing.filter(is).length;
  return [
    ...(differ(isNegation) ? (['negation'] as const) : []),
    ...(differ(isHedge) ? (['hedge'] as const) : []),
  ];
}

/** Stays below 1 for anything that is not verbatim. */
const rounded = ({ likeness }: Alignment): number => Math.min(0.999, thousandths(likeness));

/** Null if the two are less alike than `least`. */
export function compareWording(
  wording: Wording,
  text: string,
  weight: WeightOf,
  least = LEAST,
): Likeness | null {
  const list = words(text);
  const sought = weighed(itemsOf(wording.words, singles(list)), weight);
  const items = itemsOf(list, wording.single);
  const known = new Set(items.map(({ exact }) => exact));
  const [whole, most] = sought.reduce(
    ([all, shared], item) => [all + item.weight, shared + (known.has(item.exact) ? item.weight : 0)],
    [0, 0],
  );
  if (most < least * whole) return null;
  // A word's weight is looked up in the index, so this is done only for texts with enough of the wording.
  const found = weighed(items, weight);
  const aligned = align(sought, found, least);
  if (!aligned) return null;
  const { pairs } = aligned;
  const [first, last] = [pairs[0]?.[1] ?? 0, pairs.at(-1)?.[1] ?? 0];
  const pieces = piecesOf({ text: wording.text, items: sought }, { text, items: found }, pairs);
  // What follows is compared only if words are missing at the end.
  const after = pieces.at(-1)?.kind === 'missing' ? wordsAfter(text, found, last) : [];
  const beside = [...wordsBefore(text, found, first), ...after];
  const verbatim = pieces.every(({ kind }) => kind === 'same');
  return {
    likeness: verbatim ? 1 : rounded(aligned),
    verbatim,
    difference: pieces.map(({ kind, text: piece }) => ({ kind, text: piece.trimEnd() })),
    before: text.slice(0, found[first]?.start ?? 0),
    after: text.slice(found[last]?.end ?? text.length),
    changes: changesIn(pieces, beside),
  };
}
