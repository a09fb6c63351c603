/**
 * Finds the words of a text, given as UTF-16 units, that are letters and digits of ASCII and join no other word, without making anything of
 * them: nine of ten in English. What is between them is cut into stretches that `words` reads as it would in the whole text.
 */

/** What an ASCII character is behind a word. */
const OF_WORD = 1;
/** Joins two words if one follows at once. */
const MAY_JOIN = 2;
/** A hyphen, which may also end a line. */
const HARD = 3;
const SEPARATES = 0;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/u.test(character)) return OF_WORD;
  if (/[.,']/u.test(character)) return MAY_JOIN;
  return character === '-' ? HARD : SEPARATES;
});

/** Dashes, quotation marks other than the apostrophe, dots, and the space that does not break. */
const isForeignSeparator = (code: number): boolean =>
  (code >= 0x2012 && code <= 0x205f && code !== 0x2019) || code === 0xa0;

const isAsciiWord = (code: number): boolean => code < 128 && CLASSES[code] === OF_WORD;

const isSeparator = (code: number): boolean =>
  code < 128 ? CLASSES[code] !== OF_WORD : isForeignSeparator(code);

/**
 * The end of the plain word that begins at `at`; `at` itself if no word does; -1 if what begins there has to be read by
 * `words`, up to `stretchEnd`. No word goes on over `at`.
 */
export function plainEnd(units: Uint16Array, at: number): number {
  const { length } = units;
  let end = at;
  let code = units[end] ?? 0;
  while (isAsciiWord(code)) {
    end += 1;
    if (end === length) return end;
    code = units[end] ?? 0;
  }
  if (code >= 128) return isForeignSeparator(code) ? end : -1;
  if (end === at) return end;
  const found = CLASSES[code];
  if (found === SEPARATES) return end;
  if (found === HARD) return -1;
  return end + 1 === length || isSeparator(units[end + 1] ?? 0) ? end : -1;
}

const isCut = (code: number): boolean => code === 0x2d || code === 0xad || code === 0xac || code === 0x2010;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** White space behind `from` that no word goes on over, or the end: a word cut by a hyphen goes on in the next line. */
export function stretchEnd(units: Uint16Array, from: number): number {
  let cut = false;
  for (let at = from; at < units.length; at += 1) {
    const code = units[at] ?? 0;
    if (!isBlank(code)) cut = isCut(code);
    else if (!cut) return at;
  }
  return units.length;
}
