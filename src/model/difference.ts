/** A file on which an index and its corpus differ. */
export interface Difference {
  /** Relative to the corpus folder. */
  path: string;
  state: 'new' | 'changed' | 'removed';
}

/** An article that differs between a cluster and the corpus. */
export interface PushDifference {
  /** The index of the cluster. */
  index: string;
  /** Relative to the corpus folder. */
  path: string;
  state: 'missing' | 'outdated' | 'double' | 'left-over';
}
