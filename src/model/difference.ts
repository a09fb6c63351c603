/** A file that an index and its corpus do not agree on. */
export interface Difference {
  /** Relative to the corpus folder. */
  path: string;
  state: 'new' | 'changed' | 'removed';
}
