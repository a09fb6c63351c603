/** Yields the first `most` lines of a text without their line ends, each only on demand; all lines by default. */
export function* eachLine(text: string, most = Number.POSITIVE_INFINITY): Generator<string, undefined> {
  let at = 0;
  for (let left = most; left > 0; left -= 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) {
      yield text.slice(at);
      return;
    }
    yield text.slice(at, end > at && text.charAt(end - 1) === '\r' ? end - 1 : end);
    at = end + 1;
  }
}
