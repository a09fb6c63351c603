/** A finished segment and the files in it. */
import type { Fingerprint } from './fingerprint.js';

export interface SeenFile {
  path: string;
  seen: Fingerprint | null;
  fresh: boolean;
}

export interface BuiltSegment {
  /** Name of its file in the index's folder, or its bytes. */
  at: string | Uint8Array;
  /** In the order of the segment's table of files. */
  files: SeenFile[];
}
