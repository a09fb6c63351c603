/** Parts of a day as TIMEX3 appends them to it: `2020-10-23TMO` for that morning. */
const CODES: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
};

/** The day with the part that the words end in, if it has no time yet; else the value as it is. */
export function onPart(value: string | null, words: string): string | null {
  const code = CODES[/[a-z]+$/i.exec(words)?.[0].toLowerCase() ?? ''];
  return value === null || code === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : value + code;
}

/** The value without its part of the day. */
export const withoutPart = (value: string): string => value.replace(/T(?:MO|AF|EV|NI)$/, '');
