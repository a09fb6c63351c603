/** FNV-1a hash (32 bits) of a line, ignoring white space at its ends. */
export function lineHash(line: string): number {
  const text = line.trim();
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
