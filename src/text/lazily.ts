/**
 * A pattern that is made when it is first asked for: one for classes of Unicode takes longer to make than many a question
 * takes, and most texts are told by simpler ones.
 */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
