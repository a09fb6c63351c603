/** Words and marks as they are written, each kept once, so that equal words of many texts are one string. */
import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from './abbreviations.js';
import { isCompound } from './cut-words.js';

export interface Written {
  kind: 'word' | 'mark';
  text: string;
  lower: string;
  /** Of no other word or mark. */
  id: number;
  /** With a full stop after it; null if that is a mark of its own, undefined until it is asked for. */
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

/** Rejoins a word that was cut at a line end. */
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

/** The number of slots that a text may be in. */
const NEIGHBOURS = 4;

/** By the hash of the text or in one of the next slots; a new text takes the last where none is free. */
const kept: (Written | undefined)[] = new Array<Written | undefined>(SLOTS + NEIGHBOURS).fill(undefined);

/** Whether a text has these characters from a place on. */
function isAt(text: string, start: number, characters: string): boolean {
  for (let at = 0; at < characters.length; at += 1)
    if (text.charCodeAt(start + at) !== characters.charCodeAt(at)) return false;
  return true;
}

/** The word or mark that is a range of a text. */
export function writtenAt(text: string, start: number, end: number): Written {
  const length = end - start;
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const last = slot + NEIGHBOURS - 1;
  for (; slot < last; slot += 1) {
    const known = kept[slot];
    if (!known) break;
    if (known.text.length === length && isAt(text, start, known.text)) return known;
  }
  const known = kept[slot];
  if (known && known.text.length === length && isAt(text, start, known.text)) return known;
  const written = newlyWritten(text.slice(start, end));
  kept[slot] = written;
  return written;
}

/** A word and the full stop after it; null if that is a mark of its own. */
export function withStop(word: Written): Written | null {
  if (word.withStop === undefined) {
    word.withStop = takesStop(word.text) ? newlyWritten(`${word.text}.`) : null;
    if (word.withStop) word.withStop.withStop = null;
  }
  return word.withStop;
}
