/** Whether a system's error means that a place cannot be written or has no room; others are faults of the program. */
import { errorCode } from '../../folder/folder.js';

const CODES = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EEXIST',
  'ENOENT',
  'EIO',
  'EMFILE',
  'ENFILE',
  'EFBIG',
  'EISDIR',
  'ENOTEMPTY',
  'ELOOP',
  'ENAMETOOLONG',
  'EBUSY',
  'ESTALE',
  // File systems without links.
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
]);

/** The index is then kept in memory. */
export const isUnwritable = (error: unknown): boolean => CODES.has(errorCode(error));
