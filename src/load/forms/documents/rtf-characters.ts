/** Characters above ASCII in the Windows code pages that rich text uses. */
import { windowsCharacter } from '../../../text/decode.js';

/** Maps a font's character set number to a code page. */
const PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

export const codePageOf = (characterSet: number): number | null => PAGES.get(characterSet) ?? null;

const DECODED = new Map<number, readonly string[]>();

/** The 128 characters for bytes from 0x80; those of Windows-1252 for an unknown code page. */
function charactersOf(page: number): readonly string[] {
  const known = DECODED.get(page);
  if (known) return known;
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);
  const western = [...bytes].map((byte) =>
    byte < 0xa0 ? windowsCharacter(byte) : String.fromCharCode(byte),
  );
  const isOther = page !== 1252 && [...PAGES.values()].includes(page);
  const characters = isOther ? [...new TextDecoder(`windows-${page}`).decode(bytes)] : western;
  DECODED.set(page, characters);
  return characters;
}

export const decodeByte = (byte: number, page: number): string =>
  byte < 0x80 ? String.fromCharCode(byte) : (charactersOf(page)[byte - 0x80] ?? '');
