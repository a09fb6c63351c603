/** A term's dictionary entry: document frequency, and where its postings and positions are. */
import { ByteSink, ByteSource } from '../bytes/bytes.js';

export interface TermEntry {
  /** Document frequency in the segment. */
  count: number;
  /** Offset of the postings in their section; the positions follow. */
  offset: number;
  length: number;
  checksum: number;
  positionsLength: number;
  positionsChecksum: number;
}

const sink = new ByteSink(64);

/** The result is valid until the next call. */
export function encodeTerm(entry: TermEntry): Uint8Array {
  sink.clear();
  sink.varint(entry.count);
  sink.varint(entry.offset);
  sink.varint(entry.length);
  sink.uint32(entry.checksum);
  sink.varint(entry.positionsLength);
  sink.uint32(entry.positionsChecksum);
  return sink.view();
}

export function decodeTerm(bytes: Uint8Array): TermEntry {
  const source = new ByteSource(bytes);
  return {
    count: source.varint(),
    offset: source.varint(),
    length: source.varint(),
    checksum: source.uint32(),
    positionsLength: source.varint(),
    positionsChecksum: source.uint32(),
  };
}
