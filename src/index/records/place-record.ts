/** Ascending positions in one article, delta-encoded. */
import { ByteSink, ByteSource } from '../bytes/bytes.js';
import type { ArticleWords, SharedPosition } from '../terms/terms.js';
import type { Records } from './parts.js';

/** Start and end of each quoted run of words; first position of each paragraph; positions that several forms share. */
export const PLACE_PARTS = ['quoted', 'paragraphs', 'shared'] as const;

/** The parts of one article. */
export const encodePlaces = ({ quoted, paragraphs, shared }: ArticleWords): Uint8Array[] => [
  encodePositions(quoted),
  encodePositions(paragraphs),
  encodeShared(shared),
];

function encodePositions(positions: readonly number[]): Uint8Array {
  const sink = new ByteSink(16);
  let before = 0;
  for (const position of positions) {
    sink.varint(position - before);
    before = position;
  }
  return sink.view();
}

/** Per position: distance from the previous one, length, and units. */
function encodeShared(shared: readonly SharedPosition[]): Uint8Array {
  const sink = new ByteSink(16);
  let before = 0;
  for (const { position, length, units } of shared) {
    sink.varint(position - before);
    sink.varint(length);
    sink.varint(units);
    before = position;
  }
  return sink.view();
}

const partOf = (places: Records, article: number, part: (typeof PLACE_PARTS)[number]): ByteSource =>
  new ByteSource(places.part(article, PLACE_PARTS.indexOf(part)));

export function readShared(places: Records, article: number): SharedPosition[] {
  const source = partOf(places, article, 'shared');
  const shared: SharedPosition[] = [];
  let position = 0;
  while (!source.done) {
    position += source.varint();
    shared.push({ position, length: source.varint(), units: source.varint() });
  }
  return shared;
}

export function readPositions(
  places: Records,
  article: number,
  part: Exclude<(typeof PLACE_PARTS)[number], 'shared'>,
): number[] {
  const source = partOf(places, article, part);
  const positions: number[] = [];
  let position = 0;
  while (!source.done) {
    position += source.varint();
    positions.push(position);
  }
  return positions;
}
