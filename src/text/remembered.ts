/** Memoises a function of a text. The cache lives as long as the returned function, and is cleared when it holds `most` texts. */
export function remembered<Value>(
  make: (text: string) => Value,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}
