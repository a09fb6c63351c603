/** A file that an index and its corpus do not agree on. */
export interface Difference {
  /** Relative to the corpus folder. */
  path: string;
  state: 'new' | 'changed' | 'removed';
}

/** An article that a cluster does not have as the corpus does. */
export interface PushDifference {
  /** The index of the cluster. */
  index: string;
  /** Relative to the corpus folder. */
  path: string;
  state: 'missing' | 'outdated' | 'double' | 'left-over';
}
