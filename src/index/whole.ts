/** What a snapshot cannot know if it holds only some articles of a larger collection, such as those fetched from a cluster. */

/** A query word in the whole collection. */
export interface WholeWord {
  /** Articles that contain it. */
  articles: number;
  /** Whether it matches more forms than are looked up. */
  manyForms: boolean;
}

/** Figures and names of the whole collection; null if those of the snapshot apply. */
export interface Whole {
  /** Articles of the collection. */
  articles: number;
  /** Mean number of words per article, with title words weighted. */
  averageLength: number | null;
  /** Distinct publishers. */
  publishers: readonly string[] | null;
  /** Keyed by `wordKey`. */
  words: ReadonlyMap<string, WholeWord>;
  /** How many articles contain a form. */
  having: ((form: string) => number) | null;
  /** Names of speakers, keyed by `speakerKey`. */
  speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether someone's role contains these words in full, keyed by the words joined with spaces. */
  roles: ReadonlyMap<string, boolean>;
  /** Canonical forms of persons' names. */
  persons: ReadonlyMap<string, string> | null;
}

/** `looseness`: how the word is expanded. */
export const wordKey = (form: string, looseness: string): string => `${looseness} ${form}`;

/** `words`: what a speaker's name must contain; `loose`: whether parts of its words count too. */
export const speakerKey = (words: readonly string[], loose: boolean): string => `${loose} ${words.join(' ')}`;
