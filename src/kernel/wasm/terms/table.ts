/** Numbers forms by first appearance, with a hash table of their UTF-16 units. */
import { HASH_FACTOR, HASH_START } from '../fnv';
import { space } from './memory';

/** Sets the bit that tells small letters of ASCII from capitals, and that digits have. */
export const SMALL: u32 = 32;

/**
 * Open addressing: a slot has the number of a form plus one, 0 where free. What is known of forms is apart, in the order of their
 * numbers, so that of common forms, which come first, it is close together.
 */
const SLOT: u32 = 4;
let slots: usize = 0;
/** Of the byte that a slot begins with. */
let mask: u32 = 0;

/** The units of all forms, one after another. */
let units: usize = 0;
let unitsRoom: u32 = 0;
let unitsUsed: u32 = 0;

/** Of each form its hash and its first unit, which is where the form before ends. */
const KNOWN: u32 = 8;
let known: usize = 0;
let knownRoom: u32 = 0;
export let forms: u32 = 0;

/** The form that is looked up. */
let form: usize = 0;
let formRoom: u32 = 0;

/** Begins with no form. */
export function startTable(): void {
  mask = (1 << 13) * SLOT - 1;
  slots = space(mask + 1);
  unitsRoom = 1 << 14;
  units = space(unitsRoom << 1);
  knownRoom = 1 << 12;
  known = space(knownRoom * KNOWN);
}

/** Puts a form into a slot that is free, from that of its hash on. */
function place(number: u32, hash: u32): void {
  let slot = (hash * SLOT) & mask;
  while (load<u32>(slots + slot) !== 0) slot = (slot + SLOT) & mask;
  store<u32>(slots + slot, number + 1);
}

/** Doubles the slots. */
function spread(): void {
  mask = (mask << 1) | 1;
  slots = space(mask + 1);
  memory.fill(slots, 0, mask + 1);
  for (let number: u32 = 0; number < forms; number += 1) place(number, load<u32>(known + number * KNOWN));
}

function add(word: usize, size: u32, hash: u32, small: u32): u32 {
  if (unitsUsed + size > unitsRoom) {
    const before = units;
    while (unitsUsed + size > unitsRoom) unitsRoom <<= 1;
    units = space((unitsRoom as usize) << 1);
    memory.copy(units, before, (unitsUsed as usize) << 1);
  }
  // One more says where the last form ends.
  if (forms + 2 > knownRoom) {
    const before = known;
    knownRoom <<= 1;
    known = space(knownRoom * KNOWN);
    memory.copy(known, before, (forms + 1) * KNOWN);
  }
  const to = units + ((unitsUsed as usize) << 1);
  for (let at: u32 = 0; at < size; at += 1) {
    const unit = (load<u16>(word + ((at as usize) << 1)) as u32) | small;
    store<u16>(to + ((at as usize) << 1), unit as u16);
  }
  const number = forms;
  unitsUsed += size;
  forms += 1;
  store<u32>(known + number * KNOWN, hash);
  store<u32>(known + forms * KNOWN, unitsUsed, 4);
  if (forms * 2 * SLOT > mask) spread();
  else place(number, hash);
  return number;
}

/** Whether a form is the word of `size` units at an address; `small` is the bit set in each. */
function isForm(number: u32, word: usize, size: u32, small: u32): bool {
  const row = known + number * KNOWN;
  const first = load<u32>(row, 4);
  if (load<u32>(row, 4 + KNOWN) - first !== size) return false;
  const own = units + ((first as usize) << 1);
  const bytes = (size as usize) << 1;
  let byte: usize = 0;
  while (byte < bytes && (load<u16>(own + byte) as u32) === ((load<u16>(word + byte) as u32) | small))
    byte += 2;
  return byte === bytes;
}

/** The number of the form of `size` units at an address; `small` is the bit set in each. */
export function find(word: usize, size: u32, unmixed: u32, small: u32): u32 {
  const hash = unmixed ^ (unmixed >>> 15);
  let slot = (hash * SLOT) & mask;
  let number = load<u32>(slots + slot);
  while (number !== 0) {
    if (load<u32>(known + (number - 1) * KNOWN) === hash && isForm(number - 1, word, size, small))
      return number - 1;
    slot = (slot + SLOT) & mask;
    number = load<u32>(slots + slot);
  }
  return add(word, size, hash, small);
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

/** The first unit of a form, counted from the first of all; of the number behind the last form, where that ends. */
export function placeOfForm(number: u32): u32 {
  return load<u32>(known + number * KNOWN, 4);
}

export function unitsOfForms(): usize {
  return units;
}

/** A unit of a form plus one; 0 behind its end. */
export function unitOfForm(number: u32, depth: u32): u32 {
  const unit = placeOfForm(number) + depth;
  return unit < placeOfForm(number + 1) ? (load<u16>(units + ((unit as usize) << 1)) as u32) + 1 : 0;
}
