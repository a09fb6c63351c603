/** What a snapshot cannot tell of itself if it holds only some articles of a larger collection, as those fetched from a cluster. */

/** Of a query word, in the whole collection. */
export interface WholeWord {
  /** Articles that contain it. */
  articles: number;
  /** Whether it matches more forms than are located. */
  manyForms: boolean;
}

/** Figures and names of the whole collection; null where the snapshot's own are the same. */
export interface Whole {
  /** Articles of the collection. */
  articles: number;
  /** Words of an average article, those of titles weighted. */
  averageLength: number | null;
  /** Distinct publishers. */
  publishers: readonly string[] | null;
  /** By `wordKey`. */
  words: ReadonlyMap<string, WholeWord>;
  /** How many articles contain a form. */
  having: ((form: string) => number) | null;
  /** Names of speakers, by `speakerKey`. */
  speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether someone has a role with these words whole, by the words joined with spaces. */
  roles: ReadonlyMap<string, boolean>;
  /** Canonical names of persons. */
  persons: ReadonlyMap<string, string> | null;
}

/** `looseness`: how far the word is expanded. */
export const wordKey = (form: string, looseness: string): string => `${looseness} ${form}`;

/** `words`: what a speaker's name is to contain; `loose`: also as a part of its words. */
export const speakerKey = (words: readonly string[], loose: boolean): string => `${loose} ${words.join(' ')}`;
