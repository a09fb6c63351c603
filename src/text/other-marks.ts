/** Dashes, quotation marks and dots outside ASCII, by their UTF-16 code. */
export const isOtherMark = (code: number): boolean =>
  (code >= 0x2012 && code <= 0x2015) || (code >= 0x2018 && code <= 0x2027);
