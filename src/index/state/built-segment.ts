/** A finished segment and the files in it. */
import type { Fingerprint } from './fingerprint.js';

export interface SeenFile {
  path: string;
  seen: Fingerprint | null;
  fresh: boolean;
}

export interface BuiltSegment {
  /** Its file name in the index folder, or its bytes. */
  at: string | Uint8Array;
  /** In the order of the segment's file table. */
  files: SeenFile[];
}
