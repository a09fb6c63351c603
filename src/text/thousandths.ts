/** The value rounded to three decimals, as results give figures. */
export const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
