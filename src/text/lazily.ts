/**
 * A value that is made lazily, and kept: a pattern for classes of Unicode or a column of a hundred
 * thousand numbers takes longer to make than many a question that has no use for it.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
