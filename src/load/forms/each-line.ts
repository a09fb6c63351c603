/** The lines of a text without their ends, one by one: whoever stops at the first does not cut the rest. */
export function* eachLine(text: string): Generator<string> {
  let at = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
    yield text.slice(at, end > at && text.charAt(end - 1) === '\r' ? end - 1 : end);
    at = end + 1;
  }
  yield text.slice(at);
}
