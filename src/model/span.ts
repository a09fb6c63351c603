/**
 * Ranges of a file as records give them: half-open, in Unicode code points of the decoded text (without a byte order mark, with front
 * matter, line ends as in the file).
 */
export interface Span {
  start: number;
  end: number;
}

/** A span with the text it covers. */
export interface TextSpan extends Span {
  text: string;
}
