/** Removes the times from a ZIP archive, so that the same table always gives the same bytes. */

const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const END_SIZE = 22;

/** 1980-01-01, the first date that the format can represent. */
const FIRST_DAY = 0x21;

/** @param archive freshly written, without a comment; modified in place. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) return archive;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    view.setUint16(at + 12, 0, true);
    view.setUint16(at + 14, FIRST_DAY, true);
    const local = view.getUint32(at + 42, true);
    view.setUint16(local + 10, 0, true);
    view.setUint16(local + 12, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
