/** Finds articles that contain several words consecutively. */
import { DAMAGED } from './damage';
import { Reader, readSought, seek } from './places';

function readerAt(list: usize, index: u32): Reader {
  return changetype<Reader>(load<u32>(list + (index << 2)) as usize);
}

/** Whether some position of the first word is followed by one of each further word. `next` is scratch space. */
function isInRow(row: usize, words: u32, next: usize): bool {
  for (let index: u32 = 1; index < words; index += 1) {
    store<u32>(next + (index << 2), readerAt(row, index).start as u32);
  }
  const first = readerAt(row, 0);
  for (let at = first.start; at < first.behind; at += 4) {
    const position = load<u32>(at);
    let index: u32 = 1;
    for (; index < words; index += 1) {
      const end = readerAt(row, index).behind;
      let found: usize = load<u32>(next + (index << 2));
      while (found < end && load<u32>(found) < position + index) found += 4;
      store<u32>(next + (index << 2), found as u32);
      if (found === end || load<u32>(found) !== position + index) break;
    }
    if (index === words) return true;
  }
  return false;
}

/**
 * Fills `found` with the articles that contain the words consecutively, and returns their number. A single word needs no positions.
 *
 * @param row a reader per word
 * @param different the distinct readers, rarest first
 * @param among the articles to check, ascending
 * @param next scratch space, a number per word
 */
export function inRow(
  row: usize,
  words: u32,
  different: usize,
  readers: u32,
  among: usize,
  count: u32,
  next: usize,
  found: usize,
): i32 {
  let to = found;
  for (let at: u32 = 0; at < count; at += 1) {
    const document = load<u32>(among + (at << 2));
    let index: u32 = 0;
    while (index < readers && seek(readerAt(different, index), document)) index += 1;
    if (index < readers) continue;
    if (words > 1) {
      for (index = 0; index < readers; index += 1) {
        if (!readSought(readerAt(different, index))) return DAMAGED;
      }
      if (!isInRow(row, words, next)) continue;
    }
    store<u32>(to, document);
    to += 4;
  }
  return ((to - found) >> 2) as i32;
}
