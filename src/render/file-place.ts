/** Where a finding's file lies as seen from the folder of the run, which is what CI services want. */
import { fileOf } from '../text/record-path.js';

/** `base` is the corpus folder with a slash behind it, or nothing. */
export const filePath = (path: string, base: string): string => base + fileOf(path);
