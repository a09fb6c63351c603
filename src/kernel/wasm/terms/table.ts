/** Numbers forms by first appearance, with a hash table of their UTF-16 units. */
import { space } from './memory';

/** Sets the bit that tells small letters of ASCII from capitals, and that digits have. */
export const SMALL: u32 = 32;

/** FNV-1a, as in `text/line-hash.ts`. */
export const HASH_START: u32 = 0x811c9dc5;
export const HASH_FACTOR: u32 = 0x01000193;

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
export let forms: u32 = 0;

/** The form that is looked up. */
let form: usize = 0;
let formRoom: u32 = 0;

/** Begins with no form. */
export function startTable(): void {
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
export function find(word: usize, size: u32, unmixed: u32, small: u32): u32 {
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

/** A unit of a form plus one; 0 behind its end. */
export function unitOfForm(number: u32, depth: u32): u32 {
  const place = load<u32>(places + ((number as usize) << 2));
  const end = number + 1 === forms ? unitsUsed : load<u32>(places + ((number as usize) << 2), 4);
  return place + depth < end ? (load<u16>(units + (((place + depth) as usize) << 1)) as u32) + 1 : 0;
}
