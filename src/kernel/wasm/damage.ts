/** What is given back where bytes of the index are not what they should be. */
export const DAMAGED: i32 = -1;
