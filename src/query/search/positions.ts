/** Where forms stand in some of the articles. */
import type { Snapshot } from '../../store/snapshot.js';

/** Calls `take` with each article of `wanted`, by number, that has the form, and the positions it has there. */
export function eachPositions(
  snapshot: Snapshot,
  form: string,
  wanted: Uint8Array,
  take: (number: number, positions: Uint32Array) => void,
): void {
  for (const { segment, base, live } of snapshot.parts) {
    const entry = segment.find(form);
    if (!entry) continue;
    const { documents, frequencies } = segment.postings(entry);
    const reader = segment.positions(entry);
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const frequency = frequencies[at] ?? 0;
      const counts = wanted[base + document] === 1 && (live === null || live[document] === 1);
      if (counts) take(base + document, reader.next(frequency));
      else reader.skip(frequency);
    }
  }
}

/** The articles that have all of the forms, as they are written. */
export function havingAll(snapshot: Snapshot, forms: readonly string[]): Uint8Array {
  const different = [...new Set(forms)];
  const counts = new Uint8Array(snapshot.size);
  for (const [round, form] of different.entries()) {
    for (const { segment, base, live } of snapshot.parts) {
      const entry = segment.find(form);
      if (!entry) continue;
      for (const document of segment.postings(entry).documents) {
        const number = base + document;
        if (counts[number] === round && (live === null || live[document] === 1)) counts[number] = round + 1;
      }
    }
  }
  for (const [number, count] of counts.entries()) counts[number] = count === different.length ? 1 : 0;
  return counts;
}
