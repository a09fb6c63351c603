/** ISO 8601 durations: a number of units as `P3D`, `PT2H`, `P2Y6M`; X if the text leaves the number open. */
import { countNumber } from './words.js';

interface Unit {
  code: string;
  /** How many of the code's unit one of this unit has. */
  size: number;
  /** Half of the unit, in a smaller unit. */
  half?: string;
}

const UNITS: Readonly<Record<string, Unit>> = {
  second: { code: 'TS', size: 1 },
  minute: { code: 'TM', size: 1, half: '30S' },
  hour: { code: 'TH', size: 1, half: '30M' },
  day: { code: 'D', size: 1, half: 'T12H' },
  week: { code: 'W', size: 1 },
  fortnight: { code: 'W', size: 2 },
  month: { code: 'M', size: 1 },
  quarter: { code: 'M', size: 3 },
  year: { code: 'Y', size: 1, half: '6M' },
  decade: { code: 'Y', size: 10 },
  century: { code: 'Y', size: 100 },
  centurie: { code: 'Y', size: 100 },
  millennium: { code: 'Y', size: 1000 },
  millennia: { code: 'Y', size: 1000 },
};

/** Null for an unknown unit. An open number of decades is given in years: `PXY`. */
export function durationValue(count: number | 'X' | null, name: string): string | null {
  const unit = UNITS[name.toLowerCase()];
  if (!unit || count === null) return null;
  const time = unit.code.startsWith('T') ? 'T' : '';
  const letter = unit.code.slice(-1);
  if (count === 'X') return `P${time}X${letter}`;
  const whole = Math.floor(count * unit.size);
  const rest = count * unit.size - whole;
  if (rest !== 0.5 || unit.half === undefined) return `P${time}${count * unit.size}${letter}`;
  return `P${whole === 0 ? (unit.half.startsWith('T') ? '' : time) : `${time}${whole}${letter}`}${unit.half}`;
}

const FRACTIONS: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };
const OPEN = /^(?:an?\s+(?:few|number\s+of)|several|many|few|(?:tens|dozens|hundreds|thousands)\s+of)$/i;

/** The number that words or digits mean; X for "several", null for none. "a couple of" is two. */
export function numberOfUnits(words: string): number | 'X' | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/\s{1,8}/g, ' ');
  if (OPEN.test(text)) return 'X';
  if (/couple/.test(text)) return 2;
  if (/^half an?$|^an? half$/.test(text)) return 0.5;
  const [, digits = '', fraction] = /^([\d,.]{1,9})(?: (\d\/\d))?$/.exec(text) ?? [];
  if (digits !== '') return Number(digits.replaceAll(',', '')) + (FRACTIONS[fraction ?? ''] ?? 0);
  const [, base = '', scale, half] =
    /^(.{1,24}?)(?: (hundred|thousand))?([- ]and[- ]a[- ]half)?$/.exec(text) ?? [];
  const number = countNumber(base);
  if (number === null) return null;
  return (
    number * (scale === 'hundred' ? 100 : scale === 'thousand' ? 1000 : 1) + (half === undefined ? 0 : 0.5)
  );
}
