/** Distinguishes errors of an unwritable or full disk from bugs. */
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
  // File systems without hard links.
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
]);

/** The index is then kept in memory. */
export const isUnwritable = (error: unknown): boolean => CODES.has(errorCode(error));
