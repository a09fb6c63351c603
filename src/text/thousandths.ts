/** Rounds a value to three decimals, as in all results. */
export const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
