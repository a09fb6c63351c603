/** A line as a number of 32 bits: the same for the same characters, white space at its ends aside (FNV-1a). */
export function lineHash(line: string): number {
  const text = line.trim();
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
