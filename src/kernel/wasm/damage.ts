/** Return value for corrupt index bytes. */
export const DAMAGED: i32 = -1;
