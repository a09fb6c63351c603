/** The UTF-16 units of a text as numbers. Iterating over them takes a fraction of the time of iterating over a slice of the text. */

const FIRST_SIZE = 1 << 14;

let bytes = Buffer.alloc(FIRST_SIZE * 2);
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, FIRST_SIZE);

/** Valid until the next call. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > units.length) {
    bytes = Buffer.alloc(length * 4);
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, length * 2);
  }
  bytes.write(text, 0, length * 2, 'utf16le');
  return units.subarray(0, length);
}

let lastText = '';
let lastUnits = new Uint16Array(0);

/** The units of a text that is requested again and again, in an array of its own; the last text is cached. */
export function keptUnitsOf(text: string): Uint16Array {
  if (text === lastText) return lastUnits;
  const own = new Uint16Array(text.length);
  own.set(unitsOf(text));
  lastText = text;
  lastUnits = own;
  return own;
}

/** Maximum arguments of one call. */
const AT_ONCE = 4096;

/** Converts UTF-16 units, however many, to a string. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += AT_ONCE) {
    text += String.fromCharCode(...units.subarray(at, at + AT_ONCE));
  }
  return text;
}
