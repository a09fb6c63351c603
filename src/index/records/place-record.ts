/** Ascending positions in one article, delta-encoded. */
import { ByteSink, ByteSource } from '../bytes/bytes.js';
import type { Records } from './parts.js';

/** Start and end of each quoted run of words; first position of each paragraph. */
export const PLACE_PARTS = ['quoted', 'paragraphs'] as const;

export function encodePositions(positions: readonly number[]): Uint8Array {
  const sink = new ByteSink(16);
  let before = 0;
  for (const position of positions) {
    sink.varint(position - before);
    before = position;
  }
  return sink.view();
}

export function readPositions(
  places: Records,
  article: number,
  part: (typeof PLACE_PARTS)[number],
): number[] {
  const source = new ByteSource(places.part(article, PLACE_PARTS.indexOf(part)));
  const positions: number[] = [];
  let position = 0;
  while (!source.done) {
    position += source.varint();
    positions.push(position);
  }
  return positions;
}
