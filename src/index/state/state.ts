/** The state of an index on the disk: manifest, catalog and segments, and how they compare with the files. */
export type { BuiltSegment, SeenFile } from './built-segment.js';
export type { Catalog } from './catalog.js';
export { type Comparison, compare, compareKnown } from './compare.js';
export { checksum, type Fingerprint, fingerprint, isFresh, sameFingerprint } from './fingerprint.js';
export { IndexState, type OpenSegment } from './index-state.js';
export { type FolderEntry, isIndexFile, type Manifest, readIndexManifest, writtenAt } from './manifest.js';
export { readOtherNames, readPersons, writePersons } from './persons-file.js';
export { readRepeats, writeRepeats } from './repeats-file.js';
