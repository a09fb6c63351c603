/** A lazy, memoised value. Unicode patterns and large columns cost more to build than many a query that never needs them. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
