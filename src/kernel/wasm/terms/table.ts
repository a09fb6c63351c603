/** Numbers forms by first appearance, with a hash table of their UTF-16 units. */
import { HASH_FACTOR, HASH_START } from '../fnv';
import { space } from './memory';

/** The bit that distinguishes lower case from upper case in ASCII letters; digits have it set. */
export const SMALL: u32 = 32;

/**
 * Open addressing: a slot holds the number of a form plus one, or 0 if it is free. The data of forms is kept apart, in the order of
 * their numbers: common forms come first, so theirs is close together.
 */
const SLOT: u32 = 4;
let slots: usize = 0;
/** Masks a byte offset in the slots. */
let mask: u32 = 0;

/** UTF-16 units of all forms, concatenated. */
let units: usize = 0;
let unitsRoom: u32 = 0;
let unitsUsed: u32 = 0;

/** Per form: its hash and its first unit, which is where the form before it ends. */
const KNOWN: u32 = 8;
let known: usize = 0;
let knownRoom: u32 = 0;
export let forms: u32 = 0;

/** The form to look up, written there by the caller. */
let form: usize = 0;
let formRoom: u32 = 0;

/** Starts with no forms. */
export function startTable(): void {
  mask = (1 << 13) * SLOT - 1;
  slots = space(mask + 1);
  unitsRoom = 1 << 14;
  units = space(unitsRoom << 1);
  knownRoom = 1 << 12;
  known = space(knownRoom * KNOWN);
}

/** Puts a form into the first free slot from the one of its hash on. */
function place(number: u32, hash: u32): void {
  let slot = (hash * SLOT) & mask;
  while (load<u32>(slots + slot) !== 0) slot = (slot + SLOT) & mask;
  store<u32>(slots + slot, number + 1);
}

/** Doubles the number of slots. */
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
  // One extra entry holds the end of the last form.
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

/** Whether a form equals the word of `size` units at an address once the bits of `small` are set in each unit. */
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

/** Number of the form of `size` units at an address, added if new. `small` holds bits to set in each unit. */
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

/** Address for the units of a form of this length, which `number` then looks up. */
export function roomForForm(size: u32): usize {
  if (size > formRoom) {
    formRoom = size < 64 ? 64 : size * 2;
    form = space((formRoom as usize) << 1);
  }
  return form;
}

/** Number of the form of `size` units written there. */
export function number(size: u32): u32 {
  let hash = HASH_START;
  for (let at: usize = 0; at < (size as usize) << 1; at += 2)
    hash = (hash ^ (load<u16>(form + at) as u32)) * HASH_FACTOR;
  return find(form, size, hash, 0);
}

/** Number of forms. */
export function formsFound(): u32 {
  return forms;
}

/** Index of a form's first unit in the concatenated units; for the number after the last form, where that form ends. */
export function placeOfForm(number: u32): u32 {
  return load<u32>(known + number * KNOWN, 4);
}

export function unitsOfForms(): usize {
  return units;
}

/** Unit of a form at `depth`, plus one; 0 past its end. */
export function unitOfForm(number: u32, depth: u32): u32 {
  const unit = placeOfForm(number) + depth;
  return unit < placeOfForm(number + 1) ? (load<u16>(units + ((unit as usize) << 1)) as u32) + 1 : 0;
}
