/** Line hashes of articles, one by one and as columns. */

/** Of an article as it was analysed by itself. */
export interface Lines {
  publisher: string | null;
  /** Hash of its longest line, by which copies of one article are told from different ones. */
  longest: number;
  /** Hashes of the lines of its body that could be a notice, each once. */
  short: Uint32Array;
}

/** The lines of many articles as columns: every change of a corpus compares those of all. */
export interface LineColumns {
  /** Whether each article counts; null if all do. */
  live: Uint8Array | null;
  /** Of each article a number that stands for its publisher. */
  publisher: Uint32Array;
  nameOf(publisher: number): string | null;
  longest: Uint32Array;
  /** Those of all articles, and where each one's end. */
  short: Uint32Array;
  shortEnd: Uint32Array;
}
