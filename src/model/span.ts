/**
 * Places in a file, as every record states them: half-open, counted in Unicode code points of the
 * decoded text (after a byte order mark, front matter included, line ends as in the file).
 */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the text it covers. */
export interface TextSpan extends Span {
  text: string;
}
