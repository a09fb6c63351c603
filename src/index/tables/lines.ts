/** Line hashes of articles, one by one and as columns. */

/** Lines of an article analysed on its own. */
export interface Lines {
  publisher: string | null;
  /** Hash of its longest line, which separates copies of an article from different articles. */
  longest: number;
  /** Distinct hashes of the body lines that could be a notice. */
  short: Uint32Array;
}

/** Lines of many articles as columns: every update compares those of all articles. */
export interface LineColumns {
  /** Marks live articles; null if all are. */
  live: Uint8Array | null;
  /** Publisher number of each article. */
  publisher: Uint32Array;
  nameOf(publisher: number): string | null;
  longest: Uint32Array;
  /** The lines of all articles, and the end of each article's. */
  short: Uint32Array;
  shortEnd: Uint32Array;
}
