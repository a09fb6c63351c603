/** What every `npm run train…` has: options for the card, and lines on stderr with the seconds so far. */

export const CARD_OPTIONS = {
  name: { type: 'string' },
  terms: { type: 'string', default: 'No terms of use of the training texts are stated.' },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
} as const;

/** A log whose clock starts now. */
export function secondsLog(): (line: string) => void {
  const began = process.hrtime.bigint();
  return (line) => console.error(`${Math.round(Number(process.hrtime.bigint() - began) / 1e9)} s  ${line}`);
}
