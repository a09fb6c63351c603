/** Reads the encoding that a page declares in its head. */
const DECLARED = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w-]{2,30})/iu;
const HEAD = 2048;

/** The text in the encoding that the page declares; null if it declares none that is known. */
export function decodeDeclared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const label = DECLARED.exec(head)?.[1];
  if (label === undefined || /^(?:utf-?8|utf-?16|iso-8859-1|windows-1252)$/iu.test(label)) return null;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
