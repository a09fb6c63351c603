/** First-pass scores of articles from word frequencies. */

/**
 * Fills `norms` with length norms: `least` plus `slope` per word, where a title word counts as `titleCount`. Starts at index `from`
 * of the ascending `numbers`, stops after the last article of the segment based at `base`, and returns the index reached.
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

/** Adds a word's score for each given article; `counts` is indexed by article, `most` bounds every count. */
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
