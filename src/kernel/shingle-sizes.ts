/** Sizes of shingles and of their sketch, shared by the program and the kernel. */

/** Words of a shingle. */
export const RUN = 5;

/** 21 bands of three: texts that share 0.6 of their shingles agree in at least one band with probability 0.99. */
export const BANDS = 21;
export const ROWS = 3;
