/** Reads plain words: letters and digits of ASCII, not joined to another word. Nine of ten words in English are. */
import { HASH_FACTOR, HASH_START } from '../fnv';
import { space } from './memory';
import { find, SMALL } from './table';

/** Classes of ASCII characters. This one separates words. */
const SEPARATES: u32 = 0;
const OF_WORD: u32 = 1;
/** Joins two words if another follows immediately. */
const MAY_JOIN: u32 = 2;
/** A hyphen, which may also end a line. */
const HARD: u32 = 3;

/** The text being read, and for the words read last their numbers, starts and ends. */
let text: usize = 0;
let textRoom: u32 = 0;
let length: u32 = 0;
let numbers: usize = 0;
let starts: usize = 0;
let ends: usize = 0;
let count: u32 = 0;

/** The class of each ASCII character. */
let classes: usize = 0;

export function setClasses(): void {
  classes = space(128);
  for (let code: u32 = 0; code < 128; code += 1) {
    const small = code | SMALL;
    const isWord = (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
    const mayJoin = code === 0x2e || code === 0x2c || code === 0x27;
    const found = isWord ? OF_WORD : mayJoin ? MAY_JOIN : code === 0x2d ? HARD : SEPARATES;
    store<u8>(classes + code, found as u8);
  }
}

/** Address for a text of this length, which `readPlain` then reads. */
export function roomForText(size: u32): usize {
  length = size;
  if (size > textRoom) {
    textRoom = size < 4096 ? 4096 : size * 2;
    text = space((textRoom as usize) << 1);
    const words = ((textRoom as usize) + 2) >>> 1;
    numbers = space(words << 2);
    starts = space(words << 2);
    ends = space(words << 2);
  }
  return text;
}

function unitAt(at: u32): u32 {
  return load<u16>(text + ((at as usize) << 1)) as u32;
}

/** Dashes, quotation marks except the apostrophe, dots, and the no-break space. */
function isForeignSeparator(code: u32): bool {
  return (code >= 0x2012 && code <= 0x205f && code !== 0x2019) || code === 0xa0;
}

function isSeparator(code: u32): bool {
  return code < 128 ? load<u8>(classes + code) !== (OF_WORD as u8) : isForeignSeparator(code);
}

/** Whether a plain word ends before `code`, the character at `end`. */
function endsBefore(end: u32, code: u32): bool {
  if (code >= 128) return isForeignSeparator(code);
  const found = load<u8>(classes + code) as u32;
  if (found === SEPARATES) return true;
  return found === MAY_JOIN && (end + 1 === length || isSeparator(unitAt(end + 1)));
}

/**
 * Reads plain words from `from`, a place where no word continues. Returns where it stopped: at the end of the text, or before a word
 * that is joined to another or contains letters outside ASCII.
 */
export function readPlain(from: u32): u32 {
  count = 0;
  let at = from;
  while (at < length) {
    let end = at;
    let hash = HASH_START;
    let code: u32 = 0;
    while (end < length) {
      code = unitAt(end);
      if (code >= 128 || load<u8>(classes + code) !== (OF_WORD as u8)) break;
      hash = (hash ^ (code | SMALL)) * HASH_FACTOR;
      end += 1;
    }
    if (end === at) {
      if (code >= 128 && !isForeignSeparator(code)) return at;
      at += 1;
      continue;
    }
    if (end < length && !endsBefore(end, code)) return at;
    const place = (count as usize) << 2;
    store<u32>(numbers + place, find(text + ((at as usize) << 1), end - at, hash, SMALL));
    store<u32>(starts + place, at);
    store<u32>(ends + place, end);
    count += 1;
    at = end;
  }
  return at;
}

/** Number of words that `readPlain` read last; the functions below return their numbers, first units and ends. */
export function wordsRead(): u32 {
  return count;
}

export function numbersRead(): usize {
  return numbers;
}

export function startsRead(): usize {
  return starts;
}

export function endsRead(): usize {
  return ends;
}

function isCut(code: u32): bool {
  return code === 0x2d || code === 0xad || code === 0xac || code === 0x2010;
}

function isBlank(code: u32): bool {
  return code === 32 || (code >= 9 && code <= 13);
}

/**
 * First white space after `from` across which no word continues, or the end: a word hyphenated at a line end continues on the next
 * line.
 */
export function stretchEnd(from: u32): u32 {
  let cut = false;
  for (let at = from; at < length; at += 1) {
    const code = unitAt(at);
    if (!isBlank(code)) cut = isCut(code);
    else if (!cut) return at;
  }
  return length;
}
