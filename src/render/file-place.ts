/** The path of a finding's file relative to the working directory, as CI services expect it. */
import { fileOf } from '../text/record-path.js';

/** `base` is the corpus folder with a trailing slash, or empty. */
export const filePath = (path: string, base: string): string => base + fileOf(path);
