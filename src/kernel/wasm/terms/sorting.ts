/**
 * Sorts forms by their UTF-16 units: three-way radix quicksort (Bentley and Sedgewick 1997, "Fast algorithms for sorting and
 * searching strings").
 */
import { space } from './memory';
import { forms, unitOfForm } from './table';

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

/** Ranges with fewer forms are sorted by insertion. */
const FEW: u32 = 12;

/** State of the generator that picks pivots, so that no usual order of forms leads to nearly empty ranges. */
let seed: u32 = 1;

/** A random place from `low` to before `high`. */
function pivotIn(low: u32, high: u32): u32 {
  seed = seed * 1664525 + 1013904223;
  return low + ((seed >>> 8) % (high - low));
}

/** Sorts a range of forms that agree in the units before `depth`. Recursion covers only the smaller parts, so it stays shallow. */
function sortRange(order: usize, from: u32, end: u32, depth: u32): void {
  let low = from;
  let high = end;
  let agreed = depth;
  while (high - low > FEW) {
    const chosen = order + ((pivotIn(low, high) as usize) << 2);
    const pivot = unitOfForm(load<u32>(chosen), agreed);
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
    // Forms that agree up to their ends are the same form.
    const agreeing: u32 = pivot === 0 ? 0 : greater - less;
    if (agreeing >= max<u32>(less - low, high - greater)) {
      sortRange(order, low, less, agreed);
      sortRange(order, greater, high, agreed);
      low = less;
      high = greater;
      agreed += 1;
    } else {
      if (agreeing > 1) sortRange(order, less, greater, agreed + 1);
      if (less - low < high - greater) {
        sortRange(order, low, less, agreed);
        low = greater;
      } else {
        sortRange(order, greater, high, agreed);
        high = less;
      }
    }
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

/** Address of the numbers of all forms, sorted. */
export function sortedForms(): usize {
  const order = space((forms as usize) << 2);
  for (let number: u32 = 0; number < forms; number += 1) store<u32>(order + ((number as usize) << 2), number);
  sortRange(order, 0, forms, 0);
  return order;
}
