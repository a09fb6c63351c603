/** English words that reverse or weaken a statement. */

/** In addition to all words that end in `n't`. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing nowhere neither nor cannot without'.split(' '),
);

export const HEDGES: ReadonlySet<string> = new Set(
  'may might could would perhaps possibly probably maybe apparently allegedly reportedly seemingly likely some about almost nearly roughly'.split(
    ' ',
  ),
);
