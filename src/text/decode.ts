/** Detects a file's encoding and decodes it, without the byte order mark. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Null for binary data: NUL bytes or non-text control characters. */
export function decode(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: read('utf-16le', bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: read('utf-16be', bytes), encoding: 'utf-16be' };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (looksBinary(bytes)) return null;
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

const read = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** Windows-1252 at 0x80 to 0x9F. Node 20's TextDecoder treats the label as Latin-1, which has controls there. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The Windows-1252 character of a byte from 0x80 to 0x9F. */
export const windowsCharacter = (byte: number): string => HIGH_CONTROLS.charAt(byte - 0x80);

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (control) => windowsCharacter(control.charCodeAt(0)));

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  [...HIGH_CONTROLS].map((character, index) => [character, 0x80 + index]),
);

/** Repairs UTF-8 that was decoded as Windows-1252; null if the text cannot be that. */
export function rereadAsUtf8(text: string): string | null {
  const bytes = [...text].map((character) => BYTE_OF.get(character) ?? character.codePointAt(0) ?? 0x100);
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

const SAMPLE = 65_536;

/** More than one byte in fifty is a control character other than tab, line end, form feed or escape. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) {
      controls += 1;
    }
  }
  return controls * 50 > sample.length;
}
