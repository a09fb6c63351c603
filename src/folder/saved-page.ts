/** Detects saved pages with inconclusive names by their first bytes. */
import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../text/decode.js';

/** The first element of a page, after a declaration and a comment by the program that saved it. */
const BEGINNING =
  /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20})?<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** Whether a text without leading white space begins like a page. */
export const beginsAsPage = (head: string): boolean => BEGINNING.test(head);

const HEAD = 2048;

/** Drops a UTF-8 character that is cut off at the end: the decoder would take the remainder for Windows-1252. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEAD) return bytes;
  let end = bytes.length;
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length);
}

/** Does not block on pipes or follow links. False if the file cannot be read. */
export async function isSavedPage(dir: string, path: string): Promise<boolean> {
  try {
    const handle = await open(
      join(dir, path),
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const text = decode(wholeCharacters(buffer.subarray(0, bytesRead)))?.text ?? '';
      return beginsAsPage(text.trimStart());
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
