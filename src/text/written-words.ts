/** Interns words and marks as written, so that equal words of many texts are one string. */
import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from './abbreviations.js';
import { isCompound } from './cut-words.js';
import { textOf } from './text-units.js';

export interface Written {
  kind: 'word' | 'mark';
  text: string;
  lower: string;
  /** Unique among all words and marks. */
  id: number;
  /** The word with a full stop after it; null if the full stop is a token of its own, undefined until requested. */
  withStop: Written | null | undefined;
}

const ABBREVIATIONS = new Set([...TITLES_WITH_STOP, ...OTHER_ABBREVIATIONS].map((word) => `${word}.`));

const LETTER = /[\p{L}\p{N}]/u;
const INITIAL = /^\p{Lu}$/u;
const LETTERS_WITH_STOPS = /^\p{L}(?:\.\p{L})+$/u;

/** Whether a full stop directly after `word` belongs to it: Mr., J., U.S., Jan. */
const takesStop = (word: string): boolean =>
  (INITIAL.test(word) && word !== 'I') || LETTERS_WITH_STOPS.test(word) || ABBREVIATIONS.has(`${word}.`);

const CUT = /[-\u2010\u00AD\u00AC][ \t]{0,8}\r?\n[ \t]{0,16}/u;

/** Rejoins a word that was split at a line end. */
const rejoined = (word: string): string =>
  word.split(CUT).reduce((before, piece) => {
    const last = before.slice(before.lastIndexOf('-') + 1);
    return `${before}${isCompound(last, piece) ? '-' : ''}${piece}`;
  });

/** Lower case, with straight apostrophes. */
const lowered = (word: string): string => {
  const lower = (word.includes('\n') ? rejoined(word) : word).toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
};

let ids = 0;

function newlyWritten(text: string): Written {
  const isWord = LETTER.test(text);
  ids += 1;
  return {
    kind: isWord ? 'word' : 'mark',
    text,
    lower: isWord ? lowered(text) : text,
    id: ids,
    withStop: undefined,
  };
}

/** A power of two. */
const SLOTS = 1 << 17;

/** Number of slots in which a text may be. */
const NEIGHBOURS = 4;

/** Numbers per slot, adjacent in memory: the text's hash, the offset of its UTF-16 units and their number. */
const WIDTH = 4;

/** A text is in the slot of its hash or in one of the next; if none is free, a new text takes the last. */
const slots = new Uint32Array((SLOTS + NEIGHBOURS) * WIDTH);
const kept: (Written | undefined)[] = new Array<Written | undefined>(SLOTS + NEIGHBOURS).fill(undefined);

/** In UTF-16 units. When full, the pool is cleared together with all texts. */
const MOST_UNITS = 1 << 21;

/** The units of all texts, concatenated. */
let pool = new Uint16Array(1 << 14);
let used = 0;

function forgetAll(): void {
  kept.fill(undefined);
  slots.fill(0);
  used = 0;
}

/** Whether the text in a slot consists of these units. */
function isIn(slot: number, units: Uint16Array, start: number, length: number): boolean {
  if (slots[slot * WIDTH + 2] !== length) return false;
  const from = slots[slot * WIDTH + 1] ?? 0;
  for (let at = 0; at < length; at += 1) if (pool[from + at] !== units[start + at]) return false;
  return true;
}

function keep(slot: number, hash: number, units: Uint16Array, start: number, end: number): Written {
  const length = end - start;
  if (used + length > MOST_UNITS) forgetAll();
  if (used + length > pool.length) {
    const grown = new Uint16Array(Math.max(used + length, pool.length * 2));
    grown.set(pool);
    pool = grown;
  }
  pool.set(units.subarray(start, end), used);
  const row = slot * WIDTH;
  slots[row] = hash;
  slots[row + 1] = used;
  slots[row + 2] = length;
  used += length;
  const written = newlyWritten(textOf(units.subarray(start, end)));
  kept[slot] = written;
  return written;
}

/** The word or mark at a range of a text's UTF-16 units. */
export function writtenAt(units: Uint16Array, start: number, end: number): Written {
  let mixed = end - start;
  for (let at = start; at < end; at += 1) mixed = Math.imul(mixed ^ (units[at] ?? 0), 0x9e3779b1);
  const hash = (mixed ^ (mixed >>> 15)) >>> 0;
  let slot = hash & (SLOTS - 1);
  const last = slot + NEIGHBOURS - 1;
  for (; ; slot += 1) {
    const known = kept[slot];
    if (known && slots[slot * WIDTH] === hash && isIn(slot, units, start, end - start)) return known;
    if (!known || slot === last) return keep(slot, hash, units, start, end);
  }
}

/** A word with the full stop after it; null if the full stop is a token of its own. */
export function withStop(word: Written): Written | null {
  if (word.withStop === undefined) {
    word.withStop = takesStop(word.text) ? newlyWritten(`${word.text}.`) : null;
    if (word.withStop) word.withStop.withStop = null;
  }
  return word.withStop;
}
