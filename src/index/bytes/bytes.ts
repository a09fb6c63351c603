/** Files of checksummed sections and byte codecs. Raises IndexDamage on corruption. */
export { ByteSink } from './byte-sink.js';
export { ByteSource, decodeText } from './byte-source.js';
export { checksumOf, requireChecksum } from './checksum.js';
export { IndexDamage } from './damage.js';
export { FileInput, type Input, MemoryInput } from './input.js';
export { bytesOf, float64s, uint32s } from './numbers.js';
export { type ByteOutput, MemoryOutput, replaceFile, writeNewFile } from './output.js';
export { ReadAhead } from './read-ahead.js';
export { SectionReader, SectionWriter } from './sections.js';
