/** Something that kept a file, or a part of one, from being used. The rest of the corpus goes on. */
export interface Problem {
  /** Path below the corpus folder. */
  path: string;
  line: number | null;
  message: string;
  hint: string | null;
  /** True where the file is missing from the results; false where it was read with something left out. */
  fatal: boolean;
}
