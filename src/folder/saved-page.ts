/** Whether a file whose name says nothing is a saved page: by its first bytes. */
import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../text/decode.js';

/** The first element of a page, behind a declaration and a remark of the program that saved it. */
const BEGINNING =
  /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20})?<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** Whether a text without white space before it begins as a page does. */
export const beginsAsPage = (head: string): boolean => BEGINNING.test(head);

const HEAD = 2048;

/** Waits for no pipe and follows no link. False where the file cannot be read. */
export async function isSavedPage(dir: string, path: string): Promise<boolean> {
  try {
    const handle = await open(
      join(dir, path),
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      // A character cut in two at the end would make it look like another encoding.
      const text = decode(buffer.subarray(0, bytesRead))?.text ?? '';
      return beginsAsPage(text.trimStart());
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
