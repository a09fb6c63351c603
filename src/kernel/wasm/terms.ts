/**
 * Numbers the forms of words by first appearance, and finds the words of a text that are letters and digits of ASCII and join no
 * other word: nine of ten in English. A module of its own, with a memory for each table of terms.
 *
 * Texts and forms are UTF-16 units. A form is looked up by its units among those of the text, so that nothing is made of it.
 */

/** Sets the bit that tells small letters of ASCII from capitals, and that digits have. */
const SMALL: u32 = 32;

/** FNV-1a, as in `text/line-hash.ts`. */
const HASH_START: u32 = 0x811c9dc5;
const HASH_FACTOR: u32 = 0x01000193;

/** What an ASCII character is behind a word. */
const SEPARATES: u32 = 0;
const OF_WORD: u32 = 1;
/** Joins two words if one follows at once. */
const MAY_JOIN: u32 = 2;
/** A hyphen, which may also end a line. */
const HARD: u32 = 3;

/** Memory is only taken, never given back: what grows doubles, so that at most half is idle. */
let top: usize = 1024;

function space(bytes: usize): usize {
  const start = top;
  top += (bytes + 7) & ~7;
  const missing = ((top + 0xffff) >>> 16) - (memory.size() as usize);
  if ((missing as i32) > 0) memory.grow(missing as i32);
  return start;
}

/** Open addressing. A slot has four numbers: hash, number plus one (0 where free), first unit, length. */
const SLOT: u32 = 16;
let slots: usize = 0;
/** Of the byte that a slot begins with. */
let mask: u32 = 0;

/** The units of all forms, one after another. */
let units: usize = 0;
let unitsRoom: u32 = 0;
let unitsUsed: u32 = 0;

/** Of each form, its first unit. */
let places: usize = 0;
let placesRoom: u32 = 0;
let forms: u32 = 0;

/** The text that is read, and the words last read of it: numbers, and where they begin. */
let text: usize = 0;
let textRoom: u32 = 0;
let length: u32 = 0;
let numbers: usize = 0;
let starts: usize = 0;
let ends: usize = 0;
let count: u32 = 0;

/** The form that is looked up. */
let form: usize = 0;
let formRoom: u32 = 0;

/** The class of each ASCII character. */
let classes: usize = 0;

function setClasses(): void {
  classes = space(128);
  for (let code: u32 = 0; code < 128; code += 1) {
    const small = code | SMALL;
    const isWord = (code >= 48 && code <= 57) || (small >= 97 && small <= 122 && code >= 65);
    const mayJoin = code === 0x2e || code === 0x2c || code === 0x27;
    const found = isWord ? OF_WORD : mayJoin ? MAY_JOIN : code === 0x2d ? HARD : SEPARATES;
    store<u8>(classes + code, found as u8);
  }
}

/** Begins with no form. */
export function start(): void {
  setClasses();
  mask = (1 << 12) * SLOT - 1;
  slots = space(mask + 1);
  unitsRoom = 1 << 14;
  units = space(unitsRoom << 1);
  placesRoom = 1 << 11;
  places = space(placesRoom << 2);
}

/** Doubles the slots. */
function spread(): void {
  const before = slots;
  const end = slots + mask + 1;
  mask = (mask << 1) | 1;
  slots = space(mask + 1);
  memory.fill(slots, 0, mask + 1);
  for (let from = before; from < end; from += SLOT) {
    if (load<u32>(from + 4) === 0) continue;
    let slot = (load<u32>(from) * SLOT) & mask;
    while (load<u32>(slots + slot + 4) !== 0) slot = (slot + SLOT) & mask;
    memory.copy(slots + slot, from, SLOT);
  }
}

function add(word: usize, size: u32, slot: u32, hash: u32, small: u32): u32 {
  if (unitsUsed + size > unitsRoom) {
    const before = units;
    while (unitsUsed + size > unitsRoom) unitsRoom <<= 1;
    units = space((unitsRoom as usize) << 1);
    memory.copy(units, before, (unitsUsed as usize) << 1);
  }
  if (forms === placesRoom) {
    const before = places;
    placesRoom <<= 1;
    places = space((placesRoom as usize) << 2);
    memory.copy(places, before, (forms as usize) << 2);
  }
  const to = units + ((unitsUsed as usize) << 1);
  for (let at: u32 = 0; at < size; at += 1) {
    const unit = (load<u16>(word + ((at as usize) << 1)) as u32) | small;
    store<u16>(to + ((at as usize) << 1), unit as u16);
  }
  store<u32>(places + ((forms as usize) << 2), unitsUsed);
  const into = slots + slot;
  store<u32>(into, hash);
  store<u32>(into + 4, forms + 1);
  store<u32>(into + 8, unitsUsed);
  store<u32>(into + 12, size);
  unitsUsed += size;
  forms += 1;
  if (forms * 2 * SLOT > mask) spread();
  return forms - 1;
}

/** The number of a form of `size` units; `small` is the bit set in each. */
function find(word: usize, size: u32, unmixed: u32, small: u32): u32 {
  const hash = unmixed ^ (unmixed >>> 15);
  let slot = (hash * SLOT) & mask;
  let number = load<u32>(slots + slot + 4);
  while (number !== 0) {
    const at = slots + slot;
    if (load<u32>(at) === hash && load<u32>(at + 12) === size) {
      const known = units + ((load<u32>(at + 8) as usize) << 1);
      const bytes = (size as usize) << 1;
      let byte: usize = 0;
      while (byte < bytes && (load<u16>(known + byte) as u32) === ((load<u16>(word + byte) as u32) | small))
        byte += 2;
      if (byte === bytes) return number - 1;
    }
    slot = (slot + SLOT) & mask;
    number = load<u32>(slots + slot + 4);
  }
  return add(word, size, slot, hash, small);
}

/** Where the units of a form of this length are put for `number`. */
export function roomForForm(size: u32): usize {
  if (size > formRoom) {
    formRoom = size < 64 ? 64 : size * 2;
    form = space((formRoom as usize) << 1);
  }
  return form;
}

/** The number of the form of `size` units there. */
export function number(size: u32): u32 {
  let hash = HASH_START;
  for (let at: usize = 0; at < (size as usize) << 1; at += 2)
    hash = (hash ^ (load<u16>(form + at) as u32)) * HASH_FACTOR;
  return find(form, size, hash, 0);
}

/** How many forms there are. */
export function formsFound(): u32 {
  return forms;
}

/** Where the first unit of each form is, counted from the first of all. */
export function placesOfForms(): usize {
  return places;
}

export function unitsOfForms(): usize {
  return units;
}

export function unitsFound(): u32 {
  return unitsUsed;
}

/** Where a text of this length is put, which is then read. */
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

/** Dashes, quotation marks other than the apostrophe, dots, and the space that does not break. */
function isForeignSeparator(code: u32): bool {
  return (code >= 0x2012 && code <= 0x205f && code !== 0x2019) || code === 0xa0;
}

function isSeparator(code: u32): bool {
  return code < 128 ? load<u8>(classes + code) !== (OF_WORD as u8) : isForeignSeparator(code);
}

/** Whether a plain word ends before the character at `end`, which is `code`. */
function endsBefore(end: u32, code: u32): bool {
  if (code >= 128) return isForeignSeparator(code);
  const found = load<u8>(classes + code) as u32;
  if (found === SEPARATES) return true;
  return found === MAY_JOIN && (end + 1 === length || isSeparator(unitAt(end + 1)));
}

/**
 * Reads the plain words from `from` on, where no word goes on over; returns where it stopped: at the end of the text, or before
 * what joins other words or has letters outside ASCII.
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

/** How many words `readPlain` read last; then where their numbers, first units and ends are. */
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

/** White space behind `from` that no word goes on over, or the end: a word cut by a hyphen goes on in the next line. */
export function stretchEnd(from: u32): u32 {
  let cut = false;
  for (let at = from; at < length; at += 1) {
    const code = unitAt(at);
    if (!isBlank(code)) cut = isCut(code);
    else if (!cut) return at;
  }
  return length;
}

/** A unit of a form plus one; 0 behind its end. */
function unitOfForm(number: u32, depth: u32): u32 {
  const place = load<u32>(places + ((number as usize) << 2));
  const end = number + 1 === forms ? unitsUsed : load<u32>(places + ((number as usize) << 2), 4);
  return place + depth < end ? (load<u16>(units + (((place + depth) as usize) << 1)) as u32) + 1 : 0;
}

function isBefore(one: u32, other: u32, depth: u32): bool {
  let at = depth;
  while (unitOfForm(one, at) === unitOfForm(other, at) && unitOfForm(one, at) !== 0) at += 1;
  return unitOfForm(one, at) < unitOfForm(other, at);
}

function swap(one: usize, other: usize): void {
  const number = load<u32>(one);
  store<u32>(one, load<u32>(other));
  store<u32>(other, number);
}

/** Fewer are sorted by insertion. */
const FEW: u32 = 12;

/** Sorts the forms of a range, which agree in the units before `depth`. */
function sortRange(order: usize, from: u32, end: u32, depth: u32): void {
  let low = from;
  let high = end;
  let agreed = depth;
  while (high - low > FEW) {
    const middle = order + (((low + ((high - low) >>> 1)) as usize) << 2);
    const pivot = unitOfForm(load<u32>(middle), agreed);
    let less = low;
    let greater = high;
    for (let at = low; at < greater; ) {
      const here = order + ((at as usize) << 2);
      const unit = unitOfForm(load<u32>(here), agreed);
      if (unit < pivot) {
        swap(order + ((less as usize) << 2), here);
        less += 1;
        at += 1;
      } else if (unit > pivot) {
        greater -= 1;
        swap(order + ((greater as usize) << 2), here);
      } else at += 1;
    }
    sortRange(order, low, less, agreed);
    sortRange(order, greater, high, agreed);
    if (pivot === 0) return;
    low = less;
    high = greater;
    agreed += 1;
  }
  for (let at = low + 1; at < high; at += 1) {
    const number = load<u32>(order + ((at as usize) << 2));
    let place = at;
    while (place > low && isBefore(number, load<u32>(order + (((place - 1) as usize) << 2)), agreed)) {
      store<u32>(order + ((place as usize) << 2), load<u32>(order + (((place - 1) as usize) << 2)));
      place -= 1;
    }
    store<u32>(order + ((place as usize) << 2), number);
  }
}

/**
 * Where the numbers of all forms are, sorted by their units: three-way radix quicksort (Bentley and Sedgewick 1997, "Fast algorithms for
 * sorting and searching strings").
 */
export function sortedForms(): usize {
  const order = space((forms as usize) << 2);
  for (let number: u32 = 0; number < forms; number += 1) store<u32>(order + ((number as usize) << 2), number);
  sortRange(order, 0, forms, 0);
  return order;
}
