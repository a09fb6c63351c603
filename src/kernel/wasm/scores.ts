/** What articles score by the words of a query alone. */

/**
 * Fills `norms` with what the length of each article counts against it: `least`, and `slope` for each of its words, where
 * one of the title counts as `titleCount`. Begins with article number `from` of `numbers`, ascending, ends with the last of
 * the segment whose articles begin at `base`, and says how far that was.
 */
export function addNorms(
  norms: usize,
  numbers: usize,
  from: u32,
  count: u32,
  base: u32,
  articles: u32,
  titleLength: usize,
  textLength: usize,
  titleCount: f64,
  least: f64,
  slope: f64,
): u32 {
  let at = from;
  for (; at < count; at += 1) {
    const article = load<u32>(numbers + (at << 2)) - base;
    if (article >= articles) break;
    const title = load<u32>(titleLength + (article << 2)) as f64;
    const text = load<u32>(textLength + (article << 2)) as f64;
    store<f64>(norms + (at << 3), least + slope * (title * titleCount + text));
  }
  return at;
}

/** Adds what a word scores in each of some articles; `counts`: of every article, `most`: what no count can reach. */
export function addWord(
  scores: usize,
  numbers: usize,
  count: u32,
  counts: usize,
  most: f64,
  norms: usize,
): void {
  for (let at: u32 = 0; at < count; at += 1) {
    const times = load<u32>(counts + (load<u32>(numbers + (at << 2)) << 2)) as f64;
    if (times === 0) continue;
    const score = scores + (at << 3);
    store<f64>(score, load<f64>(score) + (most * times) / (times + load<f64>(norms + (at << 3))));
  }
}
