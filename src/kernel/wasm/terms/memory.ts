/** Memory of a table of terms: only allocated, never freed. What grows doubles its size, so that at most half of the memory is wasted. */

let top: usize = 1024;

export function space(bytes: usize): usize {
  const start = top;
  top += (bytes + 7) & ~7;
  const missing = ((top + 0xffff) >>> 16) - (memory.size() as usize);
  if ((missing as i32) > 0) memory.grow(missing as i32);
  return start;
}
